(SELECT 'REFERRED' state, p.public_id, x.given_name, x.family_name, p.measure_code, v.name provider, f.name farm, p.referred_on, p.wished_start
  FROM placement p JOIN participant x ON x.id = p.participant_id LEFT JOIN provider v ON v.id = p.provider_id LEFT JOIN farm f ON f.id = p.wished_farm_id
  WHERE p.referred_unit = :unit AND p.referred_on <= :day AND p.accepted_on IS NULL AND p.declined_on IS NULL AND p.waiting_from IS NULL
    AND p.not_relevant_on IS NULL AND p.error_on IS NULL ORDER BY p.referred_on, p.id LIMIT 8)
UNION ALL
(SELECT 'WAITING_LIST', p.public_id, x.given_name, x.family_name, p.measure_code, v.name, f.name, p.referred_on, p.wished_start
  FROM placement p JOIN participant x ON x.id = p.participant_id LEFT JOIN provider v ON v.id = p.provider_id LEFT JOIN farm f ON f.id = p.wished_farm_id
  WHERE p.referred_unit = :unit AND p.waiting_from <= :day AND p.accepted_on IS NULL AND p.declined_on IS NULL
    AND p.not_relevant_on IS NULL AND p.error_on IS NULL ORDER BY p.referred_on, p.id LIMIT 8)
UNION ALL
(SELECT 'AWAITING_START', p.public_id, x.given_name, x.family_name, p.measure_code, v.name, f.name, p.referred_on, p.valid_from
  FROM placement p JOIN participant x ON x.id = p.participant_id LEFT JOIN provider v ON v.id = p.provider_id
  LEFT JOIN stay s ON s.placement_id = p.id LEFT JOIN farm f ON f.id = s.farm_id
  WHERE p.referred_unit = :unit AND p.valid_from > :day AND p.accepted_on <= :day AND p.not_relevant_on IS NULL AND p.error_on IS NULL
  ORDER BY p.referred_on, p.id LIMIT 8)
UNION ALL
(SELECT 'DRAFT', p.public_id, x.given_name, x.family_name, p.measure_code, v.name, f.name, p.referred_on, p.wished_start
  FROM placement p JOIN participant x ON x.id = p.participant_id LEFT JOIN provider v ON v.id = p.provider_id LEFT JOIN farm f ON f.id = p.wished_farm_id
  WHERE p.referred_unit = :unit AND p.referred_on IS NULL AND p.created_by = :user AND p.touched_at > :day - INTERVAL 14 DAY
  ORDER BY p.id LIMIT 8);
INSERT INTO access_log (id, at, user_id, kind, shown_ids) VALUES (:fresh, NOW(6), :user, 'LIST', '')
