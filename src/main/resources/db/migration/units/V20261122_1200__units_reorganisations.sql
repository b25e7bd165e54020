-- Which reorganisation began a version and which ended it, so that one that has not come into force can be taken back.
ALTER TABLE units.unit_version
    -- what tells two villages of one commune apart that bear the same name
    ADD COLUMN mark      text CHECK (mark <> ''),
    ADD COLUMN begun_by  uuid,
    ADD COLUMN ended_by  uuid,
    -- the document by which a unit ended; a version that another one follows has none
    ADD COLUMN end_basis text,
    ADD COLUMN full_key  text GENERATED ALWAYS AS (public.vi_key(type_name || ' ' || name || ' ' || coalesce(mark, ''))) STORED;

CREATE INDEX unit_version_begun_by ON units.unit_version (begun_by) WHERE begun_by IS NOT NULL;
CREATE INDEX unit_version_ended_by ON units.unit_version (ended_by) WHERE ended_by IS NOT NULL;
CREATE INDEX unit_version_name_key ON units.unit_version (search_key text_pattern_ops);
CREATE INDEX unit_version_code ON units.unit_version (code text_pattern_ops) WHERE code IS NOT NULL;

-- Figures follow the ground. "share" is the part of the predecessor's people that went to the successor, stated by the
-- decision; without one, what was counted on a ground that was divided is divided no further than the decision says.
ALTER TABLE units.lineage
    ADD COLUMN relation text NOT NULL DEFAULT 'WHOLE' CHECK (relation IN ('WHOLE', 'PART')),
    ADD COLUMN share    numeric CHECK (share BETWEEN 0 AND 1),
    ADD COLUMN made_by  uuid;

CREATE INDEX lineage_made_by ON units.lineage (made_by) WHERE made_by IS NOT NULL;

-- Names that a unit bore before the history kept here begins.
CREATE TABLE units.alias (
    unit_id    uuid NOT NULL REFERENCES units.unit,
    name       text NOT NULL CHECK (name <> ''),
    source     text NOT NULL,
    search_key text GENERATED ALWAYS AS (public.vi_key(name)) STORED,
    PRIMARY KEY (unit_id, name)
);

CREATE INDEX alias_search ON units.alias USING gin (search_key gin_trgm_ops);

-- The one unit that took over all of an ended unit's ground, as the latest word on it says; NULL while it lives, where
-- nobody took it over, and where it was divided.
CREATE FUNCTION units.sole_heir(unit uuid, on_day date) RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT CASE WHEN count(*) = 1 AND bool_and(l.relation = 'WHOLE') THEN (array_agg(l.successor_id))[1] END
    FROM units.lineage l
    WHERE l.predecessor_id = unit AND l.successor_id <> unit
      AND NOT EXISTS (SELECT FROM units.unit_version alive WHERE alive.unit_id = unit AND alive.valid @> on_day)
      AND l.day = (SELECT max(last.day) FROM units.lineage last
                   WHERE last.predecessor_id = unit AND last.day <= on_day)
    $$;

-- In what a unit lies on a day: its parent; for an ended unit whoever took over its whole ground, or else its last parent;
-- before its first day its first parent.
CREATE FUNCTION units.whole_of(unit uuid, on_day date) RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT CASE WHEN best.valid @> on_day OR lower(best.valid) > on_day THEN best.parent_id
                ELSE coalesce(units.sole_heir(unit, on_day), best.parent_id) END
    FROM (SELECT v.valid, v.parent_id
          FROM units.unit_version v
          WHERE v.unit_id = unit
          ORDER BY lower(v.valid) <= on_day DESC, CASE WHEN lower(v.valid) <= on_day THEN lower(v.valid) END DESC,
                   lower(v.valid)
          LIMIT 1) best
    $$;

-- As before for a unit that exists on the day. What is counted on the ground of an ended unit is counted where that ground
-- lies on the day, step by step, so that every figure of a unit is the sum of its parts'.
CREATE OR REPLACE FUNCTION units.line_of(unit uuid, on_day date) RETURNS TABLE (place_id uuid, whole_id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 5
    AS $$
    WITH RECURSIVE now AS MATERIALIZED (
        SELECT string_to_array(v.path::text, '.')::bigint[] AS labels
        FROM units.unit_version v
        WHERE v.unit_id = unit AND v.valid @> on_day
    ), climb (place_id, whole_id) AS (
        SELECT unit, units.whole_of(unit, on_day) WHERE NOT EXISTS (SELECT FROM now)
        UNION ALL
        SELECT c.whole_id, units.whole_of(c.whole_id, on_day) FROM climb c WHERE c.whole_id IS NOT NULL
    )
    SELECT here.id, above.id
    FROM now
    JOIN units.unit here ON here.no = ANY (now.labels)
    LEFT JOIN units.unit above ON above.no = now.labels[array_position(now.labels, here.no) - 1]
    UNION ALL
    SELECT c.place_id, c.whole_id FROM climb c
    $$;

-- In which province a unit lies on a day, or else lay last, or else first: where facts of the day are kept.
CREATE FUNCTION units.province_of(unit uuid, on_day date) RETURNS TABLE (province_id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
    AS $$
    SELECT coalesce(v.province_id, v.unit_id)
    FROM units.unit_version v
    WHERE v.unit_id = unit
    ORDER BY lower(v.valid) <= on_day DESC, CASE WHEN lower(v.valid) <= on_day THEN lower(v.valid) END DESC, lower(v.valid)
    LIMIT 1
    $$;
