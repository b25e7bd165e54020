-- 300,000 visits since the first of the month, the same on every machine.
SELECT setseed(0.26);

INSERT INTO outreach.visit (province_id, id, body_id, unit_id, topic, day, people, result, logged_by, recorded_at,
                            content_hash)
SELECT t.province_id, gen_random_uuid(), t.id, t.unit_id, drawn.topic, drawn.day, drawn.people, drawn.result, uuidv7(),
       least(drawn.day::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' + interval '8 hours' + drawn.n * interval '0.1 s', now()),
       sha256(drawn.n::text::bytea)
FROM (SELECT n, 1 + floor(random() * 33321)::int AS team,
             m.first_day + floor(random() * (m.today - m.first_day + 1))::int AS day,
             1 + floor(random() * random() * 6)::int AS people,
             (ARRAY['DONE', 'DONE', 'DONE', 'CONTINUES', 'NOT_DONE'])[1 + floor(random() * 5)::int] AS result,
             (ARRAY['vneid', 'vneid', 'public-services', 'public-services', 'health-record', 'e-payment', 'online-shop',
                    'online-safety'])[1 + floor(random() * 8)::int] AS topic
      FROM generate_series(1, 300000) AS n, bench.month m) drawn
JOIN (SELECT *, row_number() OVER (ORDER BY level, unit_id) AS no FROM bench.team) t ON t.no = drawn.team;
