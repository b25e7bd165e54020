-- Who lay in whom on which days: one row for each version of a unit and each unit above it, up to the nation. Other
-- modules count and sum by these two views, in the boundaries of a fact's own day, and touch no table of this schema.
CREATE VIEW units.ancestry AS
SELECT v.unit_id, v.valid, a.id AS ancestor_id
FROM units.unit_version v
    CROSS JOIN LATERAL string_to_table(v.path::text, '.') AS label
    JOIN units.unit a ON a.no = label::bigint AND a.id <> v.unit_id;

-- What a unit was made of on which days: its direct parts.
CREATE VIEW units.part AS
SELECT parent_id AS whole_id, unit_id AS part_id, valid
FROM units.unit_version
WHERE parent_id IS NOT NULL;
