-- A page of what lies in a unit is a stretch of the paths in their order; nothing has to be sorted for it.
CREATE INDEX unit_version_path_order ON units.unit_version (path);
