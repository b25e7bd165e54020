-- Who looks at the whole country, and prepares decisions on its provinces; signs in as those of the data set do.
CREATE EXTENSION IF NOT EXISTS pgcrypto SCHEMA bench;

CREATE TABLE bench.nation_official AS
SELECT uuidv7() AS id, uuidv7() AS person_id, unit_id
FROM units.unit_version WHERE level = 'NATION' AND valid @> current_date;

INSERT INTO people.person (id, full_name, position, named_by)
SELECT person_id, 'Nguyễn Văn Thử', 'Chuyên viên', unit_id FROM bench.nation_official;

INSERT INTO access.account (id, kind, person_id, display_name, unit_id, username, password_hash, password_changed_at,
                            created_at)
SELECT id, 'OFFICIAL', person_id, 'Nguyễn Văn Thử', unit_id, 'bo.thu',
       bench.crypt('Thu-nghiem-2026', bench.gen_salt('bf', 4)), now(), now()
FROM bench.nation_official;

INSERT INTO access.unit_grant (account_id, role, unit_id, valid, legal_basis, granted_at)
SELECT id, 'DEPARTMENT_OFFICIAL', unit_id, daterange('2025-07-01', NULL), 'số liệu thử', now()
FROM bench.nation_official;
