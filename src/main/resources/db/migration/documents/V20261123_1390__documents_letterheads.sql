-- An agency's own .docx templates, for one kind of document each. Every version is kept; one holds at a time. A version
-- that was replaced on the day of its making never came to hold and is marked as withdrawn.
CREATE TABLE documents.letterhead (
    id           uuid PRIMARY KEY,
    agency_id    uuid        NOT NULL REFERENCES units.unit,
    kind         text        NOT NULL,
    valid        daterange   NOT NULL CHECK (NOT isempty(valid)),
    withdrawn_at timestamptz,
    file_name    text        NOT NULL CHECK (length(file_name) <= 200),
    content      bytea       NOT NULL,
    kept_by      uuid        NOT NULL,
    kept_by_name text        NOT NULL,
    kept_at      timestamptz NOT NULL,
    CONSTRAINT one_letterhead_at_a_time
        EXCLUDE USING gist (agency_id WITH =, kind WITH =, valid WITH &&) WHERE (withdrawn_at IS NULL)
);

CREATE INDEX letterhead_of_agency ON documents.letterhead (agency_id, kind, kept_at DESC);
