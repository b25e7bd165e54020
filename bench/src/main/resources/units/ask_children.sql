SELECT v.* FROM units.unit_version v
WHERE v.valid @> CAST(? AS date) AND CAST(? AS text) <> '' AND v.parent_id = ?
ORDER BY v.name COLLATE public.vi_natural, v.unit_id
