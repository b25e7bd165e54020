-- Besides the two rules of the nation: one of each province for its villages, with a number by households, and one of every
-- tenth commune.
INSERT INTO composition.rule_set (id, authority_id, area_id, level, body_kind, name, source, clauses, state, valid, drafted_at)
SELECT uuidv7(), area.unit_id, area.unit_id, r.level, r.body_kind, r.name, r.source,
       r.clauses || '[{"kind": "PER_HOUSEHOLDS", "strength": "MUST", "citation": "khoản 2", "least": false, "households": 220,
                       "withLeader": false, "floor": 3}]'::jsonb,
       'IN_FORCE', r.valid, now()
FROM composition.rule_set r
CROSS JOIN (SELECT unit_id FROM units.unit_version WHERE level = 'PROVINCE' AND valid @> current_date
            UNION ALL
            SELECT unit_id FROM (SELECT unit_id, row_number() OVER (ORDER BY path) AS no FROM units.unit_version
                                 WHERE level = 'COMMUNE' AND valid @> current_date) commune
            WHERE no % 10 = 0) area
WHERE r.level = 'VILLAGE' AND r.state = 'IN_FORCE';
