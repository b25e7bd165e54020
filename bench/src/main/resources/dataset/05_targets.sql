-- This month every team owes 20 people, kept for every unit above as the program keeps it.
CREATE TABLE bench.month AS
SELECT date_trunc('month', today)::date AS first_day, today
FROM (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today) clock;

CREATE TABLE bench.assignment AS
SELECT commune_id, province_id, uuidv7() AS id FROM bench.team WHERE level = 'COMMUNE';

INSERT INTO targets.assignment (province_id, id, unit_id, first_month, last_month, document, reason, assigned_by,
                                assigned_by_name, assigned_at)
SELECT a.province_id, a.id, a.commune_id, m.first_day, m.first_day, 'số liệu thử', '',
       (SELECT id FROM bench.official WHERE username = 'so.thu01'), 'số liệu thử', now()
FROM bench.assignment a, bench.month m;

INSERT INTO targets.assigned (province_id, assignment_id, body_id, amount)
SELECT t.province_id, a.id, t.id, 20
FROM bench.team t JOIN bench.assignment a ON a.commune_id = t.commune_id;

INSERT INTO targets.monthly (province_id, place_id, month, amount, whole_id)
SELECT province_id, id, first_day, 20, unit_id FROM bench.team, bench.month
UNION ALL
SELECT t.province_id, l.place_id, m.first_day, 20 * count(*), l.whole_id
FROM bench.month m, bench.team t JOIN bench.line l ON l.unit_id = t.unit_id
GROUP BY t.province_id, l.place_id, m.first_day, l.whole_id;
