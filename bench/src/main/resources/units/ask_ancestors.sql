SELECT v.*
FROM units.unit_version below
JOIN units.unit u ON u.no = ANY(string_to_array(below.path::text, '.')::bigint[])
JOIN units.unit_version v ON v.unit_id = u.id AND v.unit_id <> below.unit_id
WHERE v.valid @> CAST(? AS date) AND below.valid @> CAST(? AS date) AND below.unit_id = ?
ORDER BY nlevel(v.path)
