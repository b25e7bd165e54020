-- In which province a body works follows from its unit, whose province a reorganisation can change (units.province_of).
ALTER TABLE teams.body_version DROP COLUMN province_id;
