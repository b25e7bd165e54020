CREATE SCHEMA composition;

-- A rule on who sits in bodies of one kind and level on the ground of an area, from its first draft on. Its days are those
-- on which it is in force; a draft, and what was withdrawn, has none.
CREATE TABLE composition.rule_set (
    id           uuid        PRIMARY KEY,
    -- in whose name it is kept: the area lies in it
    authority_id uuid        NOT NULL REFERENCES units.unit,
    area_id      uuid        NOT NULL REFERENCES units.unit,
    level        text        NOT NULL CHECK (level IN ('NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
    body_kind    text        NOT NULL,
    -- words that the body's name holds; empty for bodies of any name
    function     text        NOT NULL DEFAULT '' CHECK (length(function) <= 60),
    function_key text        GENERATED ALWAYS AS (public.vi_key(function)) STORED,
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    source       jsonb       NOT NULL,
    clauses      jsonb       NOT NULL DEFAULT '[]',
    state        text        NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'IN_FORCE', 'WITHDRAWN')),
    valid        daterange   CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    -- the one that took its place, so that withdrawing that one gives it back its days
    ended_by     uuid        REFERENCES composition.rule_set,
    version      integer     NOT NULL DEFAULT 1,
    drafted_by   uuid        REFERENCES access.account,
    drafted_at   timestamptz NOT NULL,
    CHECK ((state = 'IN_FORCE') = (valid IS NOT NULL)),
    EXCLUDE USING gist (area_id WITH =, level WITH =, body_kind WITH =, function_key WITH =, valid WITH &&)
        WHERE (state = 'IN_FORCE')
);

CREATE INDEX rule_set_area ON composition.rule_set (area_id);
CREATE INDEX rule_set_authority ON composition.rule_set (authority_id);
CREATE INDEX rule_set_ended_by ON composition.rule_set (ended_by) WHERE ended_by IS NOT NULL;
