-- Officials sign in with the password "Thu-nghiem-2026"; the low cost of its hash spares the machine, not the program.
CREATE TABLE bench.official AS
SELECT uuidv7() AS id, person.id AS person_id, unit.id AS unit_id, wanted.username, wanted.role
FROM (VALUES ('xa.thu', 'COMMUNE_OFFICIAL', 'COMMUNE', 1),
             ('so.thu01', 'DEPARTMENT_OFFICIAL', 'PROVINCE', 1),
             ('so.thu34', 'DEPARTMENT_OFFICIAL', 'PROVINCE', 34)) AS wanted (username, role, level, no)
JOIN bench.unit unit ON unit.level = wanted.level AND unit.no = wanted.no
JOIN bench.unit commune ON commune.level = 'COMMUNE' AND commune.no = wanted.no
JOIN bench.person person ON person.unit_id = commune.id AND person.no = CASE wanted.level WHEN 'COMMUNE' THEN 2 ELSE 3 END;

INSERT INTO access.account (id, kind, person_id, display_name, unit_id, username, password_hash, password_changed_at,
                            created_at)
SELECT o.id, 'OFFICIAL', o.person_id, p.full_name, o.unit_id, o.username,
       bench.crypt('Thu-nghiem-2026', bench.gen_salt('bf', 4)), now(), now()
FROM bench.official o JOIN people.person p ON p.id = o.person_id;

INSERT INTO access.unit_grant (account_id, role, unit_id, valid, legal_basis, granted_at)
SELECT id, role, unit_id, daterange('2025-07-01', NULL), 'số liệu thử', now() FROM bench.official;

-- 64 volunteers with a phone each: 1 to 32 in as many communes of province 1, 33 to 62 one in each of the provinces
-- 2 to 31, 63 in a commune of province 1 in which nobody else logs, 64 alone in province 34. The first two of a village
-- in turn: leaders have a seat in the commune's team as well, and so more to be read.
CREATE TABLE bench.phone (
    no          int PRIMARY KEY,
    device_id   uuid NOT NULL,
    secret      text NOT NULL,
    account_id  uuid NOT NULL,
    person_id   uuid NOT NULL,
    body_id     uuid NOT NULL,
    unit_id     uuid NOT NULL,
    commune_id  uuid NOT NULL,
    province_id uuid NOT NULL
);

INSERT INTO bench.phone
SELECT n.no, uuidv7(),
       rtrim(translate(encode(sha256(convert_to('phone ' || n.no, 'UTF8')), 'base64'), '+/', '-_'), '='),
       uuidv7(), person.id, team.id, village.id, commune.id, commune.province_id
FROM generate_series(1, 64) AS n (no)
CROSS JOIN LATERAL (SELECT CASE WHEN n.no <= 32 THEN (n.no - 1) * 34 + 1
                                WHEN n.no <= 62 THEN n.no - 31
                                WHEN n.no = 63 THEN 90 * 34 + 1
                                ELSE 34 END) AS c (no)
JOIN bench.unit commune ON commune.level = 'COMMUNE' AND commune.no = c.no
JOIN bench.unit village ON village.parent_id = commune.id AND village.name = '1'
JOIN bench.team team ON team.unit_id = village.id
JOIN bench.person person ON person.unit_id = village.id AND person.no = 2 - n.no % 2;

INSERT INTO access.account (id, kind, person_id, display_name, unit_id, created_at)
SELECT b.account_id, 'VOLUNTEER', b.person_id, p.full_name, b.commune_id, now()
FROM bench.phone b JOIN people.person p ON p.id = b.person_id;

WITH made AS (
    INSERT INTO access.invitation (id, token_hash, person_id, body_id, body_name, unit_id, issued_by, issued_at,
                                   expires_at)
    SELECT uuidv7(), sha256(convert_to('Moi-' || to_char(b.no, 'FM00000000000000000000'), 'UTF8')), b.person_id, b.body_id, v.name, b.unit_id,
           (SELECT id FROM bench.official WHERE username = 'xa.thu'), now(), now() + interval '7 days'
    FROM bench.phone b JOIN teams.body_version v ON v.body_id = b.body_id
    RETURNING id, person_id
)
INSERT INTO access.device (id, account_id, invitation_id, secret_hash, label, created_at, last_seen)
SELECT b.device_id, b.account_id, made.id, sha256(convert_to(b.secret, 'UTF8')), 'ANDROID_PHONE', now(), now()
FROM bench.phone b JOIN made USING (person_id);
