CREATE SCHEMA units;

-- A unit is nothing but its identity; "no" is its label in paths.
CREATE TABLE units.unit (
    id uuid PRIMARY KEY,
    no bigint GENERATED ALWAYS AS IDENTITY UNIQUE
);

-- What a decision can change about a unit, each version with its days.
CREATE TABLE units.unit_version (
    unit_id        uuid      NOT NULL REFERENCES units.unit,
    valid          daterange NOT NULL CHECK (NOT isempty(valid) AND lower(valid) IS NOT NULL),
    level          text      NOT NULL CHECK (level IN ('NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
    type_name      text      NOT NULL CHECK (type_name <> ''),
    name           text      NOT NULL CHECK (name <> ''),
    code           text,
    parent_id      uuid,
    province_id    uuid REFERENCES units.unit,
    path           ltree     NOT NULL,
    dateline_name  text      NOT NULL,
    search_key     text      GENERATED ALWAYS AS (public.vi_key(name)) STORED,
    legal_basis    text      NOT NULL,
    PRIMARY KEY (unit_id, valid WITHOUT OVERLAPS),
    -- a unit lies in its parent on every day of the version
    FOREIGN KEY (parent_id, PERIOD valid) REFERENCES units.unit_version (unit_id, PERIOD valid)
        DEFERRABLE INITIALLY DEFERRED,
    -- an official code means one unit of a level on any day; a reorganisation hands it over within one transaction
    UNIQUE (level, code, valid WITHOUT OVERLAPS) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((level = 'NATION') = (parent_id IS NULL)),
    CHECK ((level = 'NATION') = (province_id IS NULL))
);

CREATE INDEX unit_version_parent ON units.unit_version (parent_id);
CREATE INDEX unit_version_path ON units.unit_version USING gist (path);
CREATE INDEX unit_version_search ON units.unit_version USING gin (search_key gin_trgm_ops);

-- Whose ground became whose.
CREATE TABLE units.lineage (
    predecessor_id uuid NOT NULL REFERENCES units.unit,
    successor_id   uuid NOT NULL REFERENCES units.unit,
    day            date NOT NULL,
    legal_basis    text NOT NULL,
    PRIMARY KEY (predecessor_id, successor_id, day)
);

CREATE INDEX lineage_successor ON units.lineage (successor_id);
