-- The totals that the program would have kept, counted from the visits; bench.recount counts them again after each load.
CREATE VIEW bench.recount AS
WITH fact AS (
    SELECT v.province_id, v.body_id, v.unit_id, v.day, i.indicator, sum(i.amount) AS amount
    FROM outreach.visit v
    CROSS JOIN LATERAL (VALUES ('people', v.people::bigint), ('visits', 1), ('people.' || v.result, v.people),
                               ('people.topic.' || v.topic, v.people)) AS i (indicator, amount)
    GROUP BY v.province_id, v.body_id, v.unit_id, v.day, i.indicator
)
SELECT province_id, body_id AS place_id, indicator, day, amount, unit_id AS whole_id FROM fact
UNION ALL
SELECT f.province_id, l.place_id, f.indicator, f.day, sum(f.amount), l.whole_id
FROM fact f JOIN bench.line l ON l.unit_id = f.unit_id
GROUP BY f.province_id, l.place_id, f.indicator, f.day, l.whole_id;

INSERT INTO indicators.day_total (province_id, place_id, indicator, day, amount, whole_id)
SELECT province_id, place_id, indicator, day, amount, whole_id FROM bench.recount
ORDER BY province_id, place_id, indicator, day;
