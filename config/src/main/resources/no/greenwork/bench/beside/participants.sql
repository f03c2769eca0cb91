SELECT x.public_id, x.given_name, x.family_name, x.birth_date, x.protection, w.display_name,
  (SELECT COUNT(*) FROM placement p WHERE p.participant_id = x.id AND p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL
    AND p.error_on IS NULL AND p.valid_from <= :day AND (p.valid_to IS NULL OR p.valid_to > :day)) running
FROM participant_unit u JOIN participant x ON x.id = u.participant_id
LEFT JOIN participant_caseworker c ON c.participant_id = x.id AND c.valid_from <= :day AND (c.valid_to IS NULL OR c.valid_to > :day)
LEFT JOIN app_user w ON w.id = c.user_id
WHERE u.unit_number = :unit AND u.valid_from <= :day AND (u.valid_to IS NULL OR u.valid_to > :day)
ORDER BY x.family_name, x.given_name, x.id LIMIT 25;
SELECT COUNT(*) everyone, SUM(c.user_id = :user) mine, SUM(c.user_id IS NULL) nobodys,
  SUM(EXISTS (SELECT 1 FROM placement p WHERE p.participant_id = u.participant_id AND p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL
    AND p.error_on IS NULL AND p.valid_from <= :day AND (p.valid_to IS NULL OR p.valid_to > :day))) placed FROM participant_unit u
LEFT JOIN participant_caseworker c ON c.participant_id = u.participant_id AND c.valid_from <= :day AND (c.valid_to IS NULL OR c.valid_to > :day)
WHERE u.unit_number = :unit AND u.valid_from <= :day AND (u.valid_to IS NULL OR u.valid_to > :day);
INSERT INTO access_log (id, at, user_id, kind, shown_ids) VALUES (:fresh, NOW(6), :user, 'LIST', '')
