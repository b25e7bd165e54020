-- In whom a unit lay on a day: the unit itself and everything above it, each with what it was part of, in the version of
-- the day, or else the last before it, or else the first (as Units.withAncestors). Other modules count by this function,
-- in the boundaries of a fact's own day, and touch no table of this schema.
CREATE FUNCTION units.line_of(unit uuid, on_day date) RETURNS TABLE (place_id uuid, whole_id uuid)
    LANGUAGE sql STABLE PARALLEL SAFE ROWS 5
    AS $$
    SELECT here.id, above.id
    FROM (SELECT string_to_array(v.path::text, '.')::bigint[] AS labels
          FROM units.unit_version v
          WHERE v.unit_id = unit
          ORDER BY v.valid @> on_day DESC, lower(v.valid) <= on_day DESC, lower(v.valid) DESC
          LIMIT 1) best
    JOIN units.unit here ON here.no = ANY (best.labels)
    LEFT JOIN units.unit above ON above.no = best.labels[array_position(best.labels, here.no) - 1]
    $$;
