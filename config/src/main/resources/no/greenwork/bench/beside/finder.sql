SELECT f.org_number, f.name, m.name municipality, f.bus_first_arrival, l.activities, p.name provider, a.places, fa.places farm_places,
  COALESCE(u.halves, 0) taken,
  POW(COALESCE(f.latitude, m.latitude) - h.latitude, 2) + POW((COALESCE(f.longitude, m.longitude) - h.longitude) / 2, 2) far
FROM agreement a JOIN farm_agreement fa ON fa.agreement_id = a.id JOIN farm f ON f.id = fa.farm_id JOIN provider p ON p.id = a.provider_id
JOIN municipality m ON m.structure = f.municipality_structure AND m.code = f.municipality_code
JOIN municipality h ON h.structure = 2024 AND h.code = :municipality
LEFT JOIN (SELECT farm_id, GROUP_CONCAT(activity) activities FROM farm_activity GROUP BY farm_id) l ON l.farm_id = f.id
LEFT JOIN (SELECT farm_agreement_id, SUM(halves) halves FROM place_use WHERE measure_code = 'AFT' AND valid_from <= :day
  AND (valid_to > :day OR valid_to IS NULL) GROUP BY farm_agreement_id) u ON u.farm_agreement_id = fa.id
WHERE a.measure_code = 'AFT' AND a.valid_from <= :day AND (a.valid_to > :day OR a.valid_to IS NULL)
  AND fa.valid_from <= :day AND (fa.valid_to > :day OR fa.valid_to IS NULL) AND (f.ended_on IS NULL OR f.ended_on > :day)
ORDER BY far;
SELECT agreement_id, farm_agreement_id, valid_from, valid_to, SUM(halves) FROM place_use
WHERE measure_code = 'AFT' AND (valid_to > :day OR valid_to IS NULL) AND valid_from < :day + INTERVAL 1 YEAR
GROUP BY agreement_id, farm_agreement_id, valid_from, valid_to;
SELECT farm_id, half_days, COUNT(*) FROM place_use
WHERE farm_id IS NOT NULL AND (valid_to > :day OR valid_to IS NULL) AND valid_from < :day + INTERVAL 1 MONTH GROUP BY farm_id, half_days;
SELECT code, name FROM municipality WHERE structure = 2024 ORDER BY name;
INSERT INTO access_log (id, at, user_id, kind, shown_ids) VALUES (:fresh, NOW(6), :user, 'FINDER', '')
