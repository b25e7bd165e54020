-- Each village's team has five members, each commune's team one official by office and three persons by name.
CREATE TABLE bench.person (
    unit_id uuid NOT NULL,
    no      int  NOT NULL,
    id      uuid NOT NULL UNIQUE,
    PRIMARY KEY (unit_id, no)
);

INSERT INTO bench.person
SELECT u.id, n.no, uuidv7()
FROM bench.unit u CROSS JOIN LATERAL generate_series(1, CASE u.level WHEN 'VILLAGE' THEN 5 ELSE 4 END) AS n (no)
WHERE u.level IN ('VILLAGE', 'COMMUNE');

INSERT INTO people.person (id, full_name, position, named_by)
SELECT p.id,
       (ARRAY['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hồ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Đinh'])[1 + hash % 10] || ' '
           || (ARRAY['Văn', 'Thị', 'Hữu', 'Ngọc', 'Thanh', 'Minh', 'Xuân'])[1 + hash / 10 % 7] || ' '
           || (ARRAY['An', 'Bình', 'Châu', 'Dũng', 'Đạt', 'Giang', 'Hạnh', 'Hùng', 'Khánh', 'Lan', 'Long', 'Mai',
                     'Nam', 'Nga', 'Oanh', 'Phúc', 'Quý', 'Sơn', 'Thảo', 'Ưng', 'Vinh', 'Yến'])[1 + hash / 70 % 22],
       CASE WHEN u.level = 'COMMUNE' THEN 'Công chức' ELSE '' END,
       coalesce(c.id, u.id)
FROM bench.person p
JOIN bench.unit u ON u.id = p.unit_id
LEFT JOIN bench.unit c ON u.level = 'VILLAGE' AND c.id = u.parent_id
CROSS JOIN LATERAL (SELECT hashtext(p.unit_id::text || p.no) & 2147483647) AS h (hash);

INSERT INTO people.office (id, unit_id, title)
SELECT uuidv7(), u.id, 'Phó Chủ tịch Ủy ban nhân dân ' || u.type_name || ' ' || u.name
FROM bench.unit u WHERE u.level = 'COMMUNE';

INSERT INTO people.office_holding (office_id, valid, person_id)
SELECT o.id, daterange('2025-07-01', NULL), p.id
FROM people.office o JOIN bench.person p ON p.unit_id = o.unit_id AND p.no = 1;
