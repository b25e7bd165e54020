SELECT v.*
FROM units.unit_version top
CROSS JOIN LATERAL (
    SELECT v.* FROM units.unit_version v
    WHERE v.path >= top.path AND v.path < top.path || 'z' AND lower(v.valid) <= CAST(? AS date)
      AND (upper(v.valid) IS NULL OR upper(v.valid) > CAST(? AS date))
    ORDER BY v.path LIMIT 100) v
WHERE top.unit_id = ? AND upper_inf(top.valid) IS NOT NULL
ORDER BY v.path
