SELECT f.name, SUM(fa.places) places, SUM(COALESCE(u.occupied, 0)) occupied, SUM(COALESCE(u.reserved, 0)) reserved
FROM agreement a JOIN farm_agreement fa ON fa.agreement_id = a.id JOIN farm f ON f.id = fa.farm_id
LEFT JOIN (SELECT farm_agreement_id, SUM(IF(valid_from <= :day, halves, 0)) occupied, SUM(IF(valid_from > :day, halves, 0)) reserved FROM place_use
  WHERE region_number = :region AND (valid_to > :day OR valid_to IS NULL) AND (valid_from <= :day OR reserved_from <= :day)
  GROUP BY farm_agreement_id) u ON u.farm_agreement_id = fa.id
WHERE a.region_number = :region AND a.valid_from <= :day AND (a.valid_to > :day OR a.valid_to IS NULL)
  AND fa.valid_from <= :day AND (fa.valid_to > :day OR fa.valid_to IS NULL) GROUP BY f.id ORDER BY f.name;
SELECT m.county_code, SUM(a.places) places, SUM(COALESCE(u.occupied, 0)) occupied, SUM(COALESCE(u.reserved, 0)) reserved
FROM agreement a JOIN provider p ON p.id = a.provider_id
JOIN municipality m ON m.structure = p.municipality_structure AND m.code = p.municipality_code
LEFT JOIN (SELECT agreement_id, SUM(IF(valid_from <= :day, halves, 0)) occupied, SUM(IF(valid_from > :day, halves, 0)) reserved FROM place_use
  WHERE (valid_to > :day OR valid_to IS NULL) AND (valid_from <= :day OR reserved_from <= :day) GROUP BY agreement_id) u ON u.agreement_id = a.id
WHERE a.valid_from <= :day AND (a.valid_to > :day OR a.valid_to IS NULL) GROUP BY m.county_code;
SELECT EXTRACT(YEAR_MONTH FROM GREATEST(valid_from, :day - INTERVAL 24 MONTH)) first, EXTRACT(YEAR_MONTH FROM LEAST(valid_to, :day)) last, SUM(halves)
FROM place_use WHERE region_number = :region AND (valid_to > :day - INTERVAL 24 MONTH OR valid_to IS NULL) AND valid_from <= :day
GROUP BY first, last;
SELECT valid_from, valid_to, SUM(places) FROM agreement WHERE region_number = :region GROUP BY valid_from, valid_to;
SELECT COUNT(*) FROM placement p JOIN provider v ON v.id = p.provider_id WHERE v.region_number = :region AND p.waiting_from <= :day
  AND p.accepted_on IS NULL AND p.declined_on IS NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL
