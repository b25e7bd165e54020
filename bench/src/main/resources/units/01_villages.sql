-- Villages are dealt out in turn to today's communes until there are 90,000 of them. A quarter bears a number, as most do
-- in towns, a quarter a name of the usual kind, all others are "Thử" with a number.
CREATE SCHEMA IF NOT EXISTS bench;

CREATE TABLE bench.new_village AS
WITH commune AS (
    SELECT v.*, row_number() OVER (ORDER BY v.path) AS turn, count(*) OVER () AS communes, p.code AS province_code,
           (SELECT count(*) FROM units.unit_version there
            WHERE there.parent_id = v.unit_id AND there.valid @> current_date) AS villages
    FROM units.unit_version v
    JOIN units.unit_version p ON p.unit_id = v.province_id AND p.valid @> current_date
    WHERE v.level = 'COMMUNE' AND v.valid @> current_date
)
SELECT uuidv7() AS id, c.unit_id AS commune_id, c.province_id, c.path AS commune_path,
       CASE WHEN c.type_name = 'phường' THEN CASE WHEN c.province_code > '70' THEN 'khu phố' ELSE 'tổ dân phố' END
            ELSE CASE WHEN c.province_code > '70' THEN 'ấp' ELSE 'thôn' END END AS type_name,
       CASE n.no % 4
           WHEN 0 THEN first.words[1 + pick.no / 20] || ' ' || second.words[1 + pick.no % 20]
           WHEN 1 THEN n.no::text
           ELSE 'Thử ' || n.no END AS name
FROM commune c
CROSS JOIN LATERAL generate_series(c.villages + 1, (90000 - c.turn) / c.communes + 1) AS n (no)
-- two villages of a commune never take the same of the 400
CROSS JOIN LATERAL (SELECT ((hashtext(c.path::text) & 2147483647) + n.no / 4 * 21) % 400 AS no) AS pick
CROSS JOIN (SELECT ARRAY['An', 'Bình', 'Đông', 'Đức', 'Hòa', 'Hưng', 'Long', 'Lộc', 'Mỹ', 'Nghĩa', 'Phú', 'Phước', 'Tân',
                         'Tây', 'Thanh', 'Thạnh', 'Trà', 'Trung', 'Vĩnh', 'Xuân'] AS words) AS first
CROSS JOIN (SELECT ARRAY['An', 'Bình', 'Châu', 'Điền', 'Giang', 'Hải', 'Hạ', 'Hậu', 'Khánh', 'Khê', 'Lợi', 'Mai', 'Phong',
                         'Quang', 'Sơn', 'Thành', 'Thắng', 'Thọ', 'Thượng', 'Yên'] AS words) AS second;

INSERT INTO units.unit (id) SELECT id FROM bench.new_village ORDER BY commune_path, id;

INSERT INTO units.unit_version (unit_id, valid, level, type_name, name, parent_id, province_id, path, dateline_name,
                                legal_basis)
SELECT n.id, daterange('2025-07-01', NULL), 'VILLAGE', n.type_name, n.name, n.commune_id, n.province_id,
       n.commune_path || u.no::text, n.name, 'số liệu thử'
FROM bench.new_village n JOIN units.unit u ON u.id = n.id
ORDER BY u.no;

DROP TABLE bench.new_village;
