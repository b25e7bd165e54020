-- 95,000 bodies: a team in each village and in each commune, and a second one in as many villages as are wanting. Four
-- lists of members take turns; households are counted in nine villages of ten.
CREATE TABLE bench.composed AS
WITH place AS (
    SELECT v.unit_id, v.level, v.type_name, v.name, v.province_id, row_number() OVER (ORDER BY v.level, v.path) AS no
    FROM units.unit_version v
    WHERE v.level IN ('COMMUNE', 'VILLAGE') AND v.valid @> current_date
), numbered AS (
    SELECT p.*, 1 AS team FROM place p
    UNION ALL
    (SELECT p.*, 2 FROM place p WHERE p.level = 'VILLAGE' ORDER BY p.no DESC
     LIMIT greatest(0, 95000 - (SELECT count(*) FROM place)))
)
SELECT uuidv7() AS id, n.* FROM numbered n
WHERE n.team = 2
   OR NOT EXISTS (SELECT FROM teams.body_version b WHERE b.unit_id = n.unit_id AND b.valid @> current_date);

INSERT INTO teams.body (id) SELECT id FROM bench.composed;

INSERT INTO teams.body_version (body_id, valid, unit_id, kind, name, established_by)
SELECT id, daterange('2025-08-01', NULL), unit_id, 'COMMUNITY_TEAM',
       'Tổ công nghệ số cộng đồng ' || CASE team WHEN 2 THEN 'số 2 ' ELSE '' END || type_name || ' ' || name, id
FROM bench.composed;

INSERT INTO teams.seat (seat_id, valid, body_id, no, role, person_id, rule, shown, decision_id)
SELECT uuidv7(), daterange('2025-08-01', NULL), c.id, s.no, s.role,
       CASE WHEN s.shown <> 'RULE' THEN uuidv7() END,
       CASE WHEN s.shown = 'RULE' THEN 'LEADERS_OF_GROUP_TEAMS' END,
       CASE WHEN s.shown = 'RULE' THEN '' ELSE replace(s.shown, '%', c.type_name || ' ' || c.name) END, c.id
FROM bench.composed c
JOIN (VALUES
    ('COMMUNE', 0, 1, 'LEADER', 'Chủ tịch UBND %'), ('COMMUNE', 0, 2, 'STANDING_DEPUTY', 'Bí thư Đoàn thanh niên %'),
    ('COMMUNE', 0, 3, 'MEMBER', 'Công chức Văn hóa - Xã hội %'), ('COMMUNE', 0, 4, 'MEMBER', 'Giáo viên Tin học'),
    ('COMMUNE', 0, 5, 'MEMBER', 'Giáo viên Tin học trường THCS'), ('COMMUNE', 0, 6, 'MEMBER', 'RULE'),
    ('COMMUNE', 1, 1, 'LEADER', 'Trưởng Công an %'), ('COMMUNE', 1, 2, 'MEMBER', 'RULE'),
    ('VILLAGE', 0, 1, 'LEADER', 'Trưởng %'), ('VILLAGE', 0, 2, 'DEPUTY', 'Bí thư Chi đoàn thanh niên %'),
    ('VILLAGE', 0, 3, 'MEMBER', 'Chi hội trưởng Hội Phụ nữ %'), ('VILLAGE', 0, 4, 'MEMBER', 'Đoàn viên thanh niên'),
    ('VILLAGE', 0, 5, 'MEMBER', 'Người dân'),
    ('VILLAGE', 1, 1, 'LEADER', 'Bí thư Chi bộ %'), ('VILLAGE', 1, 2, 'DEPUTY', 'Công an viên %'),
    ('VILLAGE', 1, 3, 'MEMBER', 'Chi hội trưởng Nông dân kiêm Phó Trưởng thôn'), ('VILLAGE', 1, 4, 'MEMBER', ''),
    ('VILLAGE', 2, 1, 'LEADER', 'Giáo viên'), ('VILLAGE', 2, 2, 'MEMBER', 'Chi hội phó Phụ nữ %'),
    ('VILLAGE', 2, 3, 'MEMBER', 'Đoàn viên'), ('VILLAGE', 2, 4, 'MEMBER', 'Đoàn viên'),
    ('VILLAGE', 2, 5, 'MEMBER', 'Cựu chiến binh'), ('VILLAGE', 2, 6, 'MEMBER', 'Chi hội trưởng Nông dân')
) AS s (level, variant, no, role, shown)
  ON s.level = c.level AND s.variant = c.no % CASE c.level WHEN 'COMMUNE' THEN 2 ELSE 3 END;

INSERT INTO units.base_figure (province_id, unit_id, base, counted_on, value, source)
SELECT province_id, unit_id, 'HOUSEHOLDS', '2026-01-01', 80 + no % 500, 'số liệu thử'
FROM bench.composed WHERE level = 'VILLAGE' AND team = 1 AND no % 10 > 0
ON CONFLICT DO NOTHING;
