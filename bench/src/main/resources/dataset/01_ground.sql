-- 34 provinces, 3,321 communes, 30,000 villages. All names are invented and say so.
CREATE SCHEMA bench;
CREATE EXTENSION IF NOT EXISTS pgcrypto SCHEMA bench;

CREATE TABLE bench.unit (
    level       text NOT NULL,
    no          int  NOT NULL,
    id          uuid NOT NULL UNIQUE,
    parent_id   uuid,
    province_id uuid,
    type_name   text NOT NULL,
    name        text NOT NULL,
    code        text,
    PRIMARY KEY (level, no)
);

INSERT INTO bench.unit VALUES ('NATION', 1, uuidv7(), NULL, NULL, 'nước', 'Thử', 'THU');

INSERT INTO bench.unit
SELECT 'PROVINCE', made.no, made.id, nation.id, made.id, 'tỉnh', 'Thử ' || to_char(made.no, 'FM00'), to_char(made.no, 'FM00')
FROM (SELECT n.no, uuidv7() AS id FROM generate_series(1, 34) AS n (no)) made, bench.unit nation;

-- dealt out in turn: 97 or 98 communes to a province, 9 or 10 villages to a commune
INSERT INTO bench.unit
SELECT 'COMMUNE', n.no, uuidv7(), p.id, p.id, CASE n.no % 4 WHEN 0 THEN 'phường' ELSE 'xã' END,
       'Thử ' || to_char(n.no, 'FM0000'), to_char(n.no, 'FM00000')
FROM generate_series(1, 3321) AS n (no)
JOIN bench.unit p ON p.level = 'PROVINCE' AND p.no = (n.no - 1) % 34 + 1;

INSERT INTO bench.unit
SELECT 'VILLAGE', n.no, uuidv7(), c.id, c.province_id, CASE c.type_name WHEN 'xã' THEN 'thôn' ELSE 'tổ dân phố' END,
       ((n.no - 1) / 3321 + 1)::text, NULL
FROM generate_series(1, 30000) AS n (no)
JOIN bench.unit c ON c.level = 'COMMUNE' AND c.no = (n.no - 1) % 3321 + 1;

INSERT INTO units.unit (id) SELECT id FROM bench.unit ORDER BY id;

INSERT INTO units.unit_version (unit_id, valid, level, type_name, name, code, parent_id, province_id, path,
                                dateline_name, legal_basis)
WITH RECURSIVE placed AS (
    SELECT b.*, u.no::text::ltree AS path FROM bench.unit b JOIN units.unit u ON u.id = b.id WHERE b.level = 'NATION'
    UNION ALL
    SELECT b.*, placed.path || u.no::text
    FROM placed JOIN bench.unit b ON b.parent_id = placed.id JOIN units.unit u ON u.id = b.id
)
SELECT id, daterange('2025-07-01', NULL), level, type_name, name, code, parent_id, province_id, path, name,
       'số liệu thử'
FROM placed
ORDER BY path;

-- in whom every unit lies, itself included, each with what it is part of; the nation is part of itself
CREATE TABLE bench.line (
    unit_id  uuid NOT NULL,
    place_id uuid NOT NULL,
    whole_id uuid NOT NULL,
    PRIMARY KEY (unit_id, place_id)
);

INSERT INTO bench.line
WITH RECURSIVE above AS (
    SELECT id AS unit_id, id AS place_id, coalesce(parent_id, id) AS whole_id FROM bench.unit
    UNION
    SELECT a.unit_id, b.id, coalesce(b.parent_id, b.id) FROM above a JOIN bench.unit b ON b.id = a.whole_id
)
SELECT * FROM above;
