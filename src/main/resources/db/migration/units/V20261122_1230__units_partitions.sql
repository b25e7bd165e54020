-- In which provinces' keeping the facts of a place lie: its province of today, those in which it lay before, and those that
-- became one of them. Tables that grow are read by this, so that a merger of provinces hides nothing.
CREATE FUNCTION units.partitions_of(place uuid, province uuid) RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    WITH RECURSIVE kept (id) AS (
        (SELECT province WHERE province IS NOT NULL
         UNION
         SELECT v.province_id FROM units.unit_version v WHERE v.unit_id = place AND v.province_id IS NOT NULL)
        UNION
        SELECT l.predecessor_id FROM kept k JOIN units.lineage l ON l.successor_id = k.id
    )
    SELECT array_agg(id) FROM kept
    $$;

-- Who stands where a unit stood: the unit itself while it lives, else whoever took over all of its ground, step by step.
CREATE FUNCTION units.stands_for(unit uuid, on_day date) RETURNS TABLE (unit_id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 1
    AS $$
    WITH RECURSIVE heir (id, step) AS (
        SELECT unit, 0
        UNION ALL
        SELECT next.id, h.step + 1
        FROM heir h CROSS JOIN LATERAL (SELECT units.sole_heir(h.id, on_day) AS id) next
        WHERE next.id IS NOT NULL
    )
    SELECT id FROM heir ORDER BY step DESC LIMIT 1
    $$;
