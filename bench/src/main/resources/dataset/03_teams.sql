-- A team in every village and one in every commune, all of a commune by one decision.
CREATE TABLE bench.team (
    unit_id     uuid PRIMARY KEY,
    id          uuid NOT NULL UNIQUE,
    commune_id  uuid NOT NULL,
    province_id uuid NOT NULL,
    level       text NOT NULL
);

INSERT INTO bench.team
SELECT id, uuidv7(), CASE level WHEN 'COMMUNE' THEN id ELSE parent_id END, province_id, level
FROM bench.unit WHERE level IN ('COMMUNE', 'VILLAGE');

CREATE INDEX team_commune ON bench.team (commune_id);

CREATE TABLE bench.decision AS
SELECT id AS commune_id, uuidv7() AS id FROM bench.unit WHERE level = 'COMMUNE';

INSERT INTO documents.document (id, agency_id, kind, symbol, status, number, issued_on, subject, content)
SELECT id, commune_id, 'QUYET_DINH', 'QĐ-UBND', 'ISSUED', 1, '2025-08-01', 'thành lập tổ công nghệ số cộng đồng', '{}'
FROM bench.decision;

-- what a decision says is as long as a real one, because some pages read it: every team with its five rows
INSERT INTO teams.decision (document_id, agency_id, draft, effective_on)
SELECT d.id, d.commune_id,
       jsonb_build_object('kind', 'ESTABLISH', 'authority', 'CHAIR',
           'opening', jsonb_build_object('bases', jsonb_build_array(), 'proposer', 'Phòng Văn hóa - Xã hội'),
           'bodies', bodies.drafted,
           'texts', jsonb_build_object('workingRules', '', 'duties', repeat('Hướng dẫn người dân dùng dịch vụ số. ', 40),
                                       'responsibilities', ''),
           'effect', jsonb_build_object('from', '2025-08-01'),
           'closing', jsonb_build_object('enforcement', '', 'recipients', jsonb_build_array('Như Điều 3'), 'archive', '',
                                         'signer', jsonb_build_object('post', 'CHAIR', 'name', 'Người ký thử'))),
       '2025-08-01'
FROM bench.decision d
CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('name', 'Tổ công nghệ số cộng đồng ' || u.type_name || ' ' || u.name,
                                        'kind', 'COMMUNITY_TEAM', 'seats', listed.drafted)) AS drafted
    FROM bench.team t
    JOIN bench.unit u ON u.id = t.unit_id
    CROSS JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('role', 'MEMBER', 'kind', 'NAMED', 'name', p.full_name,
                                            'position', p.position, 'invited', false)) AS drafted
        FROM bench.person b JOIN people.person p ON p.id = b.id WHERE b.unit_id = t.unit_id) listed
    WHERE t.commune_id = d.commune_id) bodies;

INSERT INTO teams.body (id) SELECT id FROM bench.team;

INSERT INTO teams.body_version (body_id, valid, unit_id, kind, name, established_by)
SELECT t.id, daterange('2025-08-01', NULL), t.unit_id, 'COMMUNITY_TEAM',
       'Tổ công nghệ số cộng đồng ' || u.type_name || ' ' || u.name, d.id
FROM bench.team t
JOIN bench.unit u ON u.id = t.unit_id
JOIN bench.decision d ON d.commune_id = t.commune_id;

INSERT INTO teams.seat (seat_id, valid, body_id, no, role, invited, person_id, shown, decision_id)
SELECT uuidv7(), daterange('2025-08-01', NULL), t.id, p.no,
       CASE p.no WHEN 1 THEN 'LEADER' WHEN 2 THEN 'DEPUTY' ELSE 'MEMBER' END, p.no = 5, p.id, '', d.id
FROM bench.team t
JOIN bench.person p ON p.unit_id = t.unit_id
JOIN bench.decision d ON d.commune_id = t.commune_id
WHERE t.level = 'VILLAGE' OR p.no > 1;

INSERT INTO teams.seat (seat_id, valid, body_id, no, role, office_id, shown, decision_id)
SELECT uuidv7(), daterange('2025-08-01', NULL), t.id, 1, 'LEADER', o.id, '', d.id
FROM bench.team t
JOIN people.office o ON o.unit_id = t.unit_id
JOIN bench.decision d ON d.commune_id = t.commune_id
WHERE t.level = 'COMMUNE';

INSERT INTO teams.seat (seat_id, valid, body_id, no, role, rule, shown, decision_id)
SELECT uuidv7(), daterange('2025-08-01', NULL), t.id, 5, 'MEMBER', 'LEADERS_OF_GROUP_TEAMS', '', d.id
FROM bench.team t
JOIN bench.decision d ON d.commune_id = t.commune_id
WHERE t.level = 'COMMUNE';
