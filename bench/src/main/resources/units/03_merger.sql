-- The province that is to be merged, Quảng Ngãi where it is there, and the next one in the order of codes.
CREATE TABLE bench.merger AS
SELECT nation.unit_id AS nation_id, one.unit_id AS province_id, one.path AS province_path, one.name AS province_name,
       other.unit_id AS neighbour_id, other.name AS neighbour_name
FROM units.unit_version nation
CROSS JOIN LATERAL (SELECT * FROM units.unit_version v
                    WHERE v.level = 'PROVINCE' AND v.valid @> current_date
                    ORDER BY v.code = '51' DESC, v.code LIMIT 1) one
CROSS JOIN LATERAL (SELECT * FROM units.unit_version v
                    WHERE v.level = 'PROVINCE' AND v.valid @> current_date AND v.code > one.code
                    ORDER BY v.code LIMIT 1) other
WHERE nation.level = 'NATION' AND nation.valid @> current_date;

CREATE TABLE bench.merger_village AS
SELECT v.unit_id, v.parent_id AS commune_id, v.type_name, v.name
FROM bench.merger m
CROSS JOIN LATERAL (SELECT * FROM units.unit_version v WHERE v.path <@ m.province_path OFFSET 0) v
WHERE v.level = 'VILLAGE' AND v.valid @> current_date;

-- a team in each village that has none, all of a commune by one decision
CREATE TABLE bench.merger_team AS
SELECT v.*, uuidv7() AS id
FROM bench.merger_village v
WHERE NOT EXISTS (SELECT FROM teams.body_version b WHERE b.unit_id = v.unit_id);

CREATE TABLE bench.merger_decision AS
SELECT commune_id, uuidv7() AS id FROM (SELECT DISTINCT commune_id FROM bench.merger_team) commune;

INSERT INTO documents.document (id, agency_id, kind, symbol, status, number, issued_on, subject, content)
SELECT id, commune_id, 'QUYET_DINH', 'QĐ-UBND', 'ISSUED', 900, '2025-07-01', 'thành lập tổ công nghệ số cộng đồng', '{}'
FROM bench.merger_decision;

INSERT INTO teams.decision (document_id, agency_id, draft, effective_on)
SELECT d.id, d.commune_id,
       jsonb_build_object('kind', 'ESTABLISH', 'authority', 'CHAIR',
           'opening', jsonb_build_object('bases', jsonb_build_array(), 'proposer', 'Phòng Văn hóa - Xã hội'),
           'bodies', (SELECT jsonb_agg(jsonb_build_object(
                                 'name', 'Tổ công nghệ số cộng đồng ' || t.type_name || ' ' || t.name,
                                 'kind', 'COMMUNITY_TEAM', 'seats', jsonb_build_array()))
                      FROM bench.merger_team t WHERE t.commune_id = d.commune_id),
           'texts', jsonb_build_object('workingRules', '', 'duties', '', 'responsibilities', ''),
           'effect', jsonb_build_object('from', '2025-07-01'),
           'closing', jsonb_build_object('enforcement', '', 'recipients', jsonb_build_array('Như Điều 3'), 'archive', '',
                                         'signer', jsonb_build_object('post', 'CHAIR', 'name', 'Người ký thử'))),
       '2025-07-01'
FROM bench.merger_decision d;

INSERT INTO teams.body (id) SELECT id FROM bench.merger_team;

INSERT INTO teams.body_version (body_id, valid, unit_id, kind, name, established_by)
SELECT t.id, daterange('2025-07-01', NULL), t.unit_id, 'COMMUNITY_TEAM',
       'Tổ công nghệ số cộng đồng ' || t.type_name || ' ' || t.name, d.id
FROM bench.merger_team t JOIN bench.merger_decision d USING (commune_id);

-- What was counted on the 15th of each of the last 24 months: by every team, and before there were villages by every
-- commune of those days, or of the first that is known, on the same ground.
CREATE TABLE bench.merger_fact AS
WITH counted AS (
    SELECT (date_trunc('month', current_date) - n.no * interval '1 month')::date + 14 AS day
    FROM generate_series(1, 24) AS n (no)
), first AS (
    SELECT min(lower(valid)) AS day FROM units.unit_version WHERE level = 'COMMUNE'
), place AS (
    SELECT b.body_id, b.unit_id, c.day
    FROM counted c
    JOIN teams.body_version b ON b.valid @> c.day
    JOIN bench.merger_village v ON v.unit_id = b.unit_id
    UNION ALL
    SELECT NULL, v.unit_id, c.day
    FROM counted c
    CROSS JOIN first
    CROSS JOIN bench.merger m
    JOIN units.unit_version v ON v.level = 'COMMUNE' AND v.valid @> greatest(c.day, first.day)
                             AND v.province_id = ANY (units.partitions_of(m.province_id, m.province_id))
    WHERE c.day < '2025-07-01'
)
SELECT p.*, i.indicator, i.amount
FROM place p
CROSS JOIN LATERAL (SELECT hashtext(p.unit_id::text || p.day) & 2147483647 AS no) AS hash
CROSS JOIN LATERAL (VALUES ('people', 2 + hash.no % 40), ('visits', 1 + hash.no % 5)) AS i (indicator, amount);

-- where each of it is counted, asked of the program's own functions
CREATE TABLE bench.merger_line AS
SELECT f.unit_id, f.day, p.province_id, l.place_id, coalesce(l.whole_id, l.place_id) AS whole_id
FROM (SELECT DISTINCT unit_id, day FROM bench.merger_fact) f
CROSS JOIN LATERAL units.province_of(f.unit_id, f.day) p
CROSS JOIN LATERAL units.line_of(f.unit_id, f.day) l;

INSERT INTO indicators.day_total AS kept (province_id, place_id, indicator, day, amount, whole_id)
SELECT l.province_id, f.body_id, f.indicator, f.day, sum(f.amount), f.unit_id
FROM bench.merger_fact f JOIN bench.merger_line l ON l.unit_id = f.unit_id AND l.day = f.day AND l.place_id = f.unit_id
WHERE f.body_id IS NOT NULL
GROUP BY l.province_id, f.body_id, f.indicator, f.day, f.unit_id
UNION ALL
SELECT l.province_id, l.place_id, f.indicator, f.day, sum(f.amount), l.whole_id
FROM bench.merger_fact f JOIN bench.merger_line l ON l.unit_id = f.unit_id AND l.day = f.day
GROUP BY l.province_id, l.place_id, f.indicator, f.day, l.whole_id
ON CONFLICT (province_id, place_id, indicator, day, whole_id) DO UPDATE SET amount = kept.amount + excluded.amount;
