-- Who may sign which documents of an agency, in which form, with whose seal (NĐ 30/2020/NĐ-CP, Điều 13 và 33). Texts are
-- kept as an agency writes them; what has to match is compared without regard to marks and case.
CREATE TABLE documents.signing_right (
    id           uuid PRIMARY KEY,
    agency_id    uuid      NOT NULL REFERENCES units.unit,
    body_name    text      NOT NULL DEFAULT '' CHECK (length(body_name) <= 300),
    kinds        text[]    NOT NULL DEFAULT '{}',
    form         text      NOT NULL CHECK (form IN ('NONE', 'TM', 'KT', 'TL', 'TUQ', 'Q')),
    on_behalf_of text      NOT NULL DEFAULT '' CHECK (length(on_behalf_of) <= 300),
    title        text      NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    person_name  text      NOT NULL DEFAULT '' CHECK (length(person_name) <= 100),
    seal_of      text      NOT NULL DEFAULT '' CHECK (length(seal_of) <= 300),
    content      text      NOT NULL DEFAULT '' CHECK (length(content) <= 1000),
    legal_basis  text      NOT NULL CHECK (length(legal_basis) BETWEEN 1 AND 500),
    valid        daterange NOT NULL CHECK (NOT isempty(valid)),
    what         text      GENERATED ALWAYS AS (
        public.vi_key(body_name) || '|' || form || '|' || public.vi_key(on_behalf_of) || '|' || public.vi_key(title)
        || '|' || public.vi_key(person_name)) STORED,
    -- one right is not held twice at a time
    UNIQUE (agency_id, what, valid WITHOUT OVERLAPS),
    -- Điều 13 khoản 4: an authorisation is limited in time and content
    CHECK (form <> 'TUQ' OR (NOT upper_inf(valid) AND content <> ''))
);
