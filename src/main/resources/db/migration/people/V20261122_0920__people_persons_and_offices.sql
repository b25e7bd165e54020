CREATE SCHEMA people;

-- As little as a decision's list needs: purpose "membership named by a decision", basis Luật 91/2025/QH15, Điều 19.1.c.
CREATE TABLE people.person (
    id         uuid PRIMARY KEY,
    full_name  text NOT NULL CHECK (length(full_name) BETWEEN 1 AND 100),
    position   text NOT NULL DEFAULT '' CHECK (length(position) <= 200),
    named_by   uuid NOT NULL REFERENCES units.unit,
    search_key text GENERATED ALWAYS AS (public.vi_key(full_name)) STORED,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX person_named_by ON people.person (named_by);

CREATE TABLE people.office (
    id       uuid PRIMARY KEY,
    unit_id  uuid NOT NULL REFERENCES units.unit,
    title    text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    title_key text GENERATED ALWAYS AS (public.vi_key(title)) STORED,
    UNIQUE (unit_id, title_key)
);

CREATE TABLE people.office_holding (
    office_id   uuid      NOT NULL REFERENCES people.office,
    valid       daterange NOT NULL CHECK (NOT isempty(valid)),
    person_id   uuid      NOT NULL REFERENCES people.person,
    legal_basis text      NOT NULL DEFAULT '',
    PRIMARY KEY (office_id, valid WITHOUT OVERLAPS)
);

CREATE INDEX office_holding_person ON people.office_holding (person_id);
