-- Units are found by equal names and by beginnings of names before anything else is asked. What is larger than a village
-- has indexes of its own, so that the commune "1" is not lost among thousands of villages of that name.
CREATE INDEX unit_version_full_key_start ON units.unit_version (full_key text_pattern_ops);
CREATE INDEX unit_version_large_name ON units.unit_version (search_key text_pattern_ops) WHERE level <> 'VILLAGE';
CREATE INDEX unit_version_large_full_key ON units.unit_version (full_key text_pattern_ops) WHERE level <> 'VILLAGE';
CREATE INDEX unit_version_large_search ON units.unit_version USING gin (search_key gin_trgm_ops) WHERE level <> 'VILLAGE';
CREATE INDEX alias_name_key ON units.alias (search_key text_pattern_ops);

-- What happened between two days.
CREATE INDEX unit_version_first_day ON units.unit_version (lower(valid));
CREATE INDEX unit_version_end_day ON units.unit_version (upper(valid));
