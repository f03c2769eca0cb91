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
  ORDER BY p.id LIMIT 8)
UNION ALL
(SELECT 'REVIEW_DUE', p.public_id, x.given_name, x.family_name, p.measure_code, NULL, NULL, NULL, p.valid_from + INTERVAL TIMESTAMPDIFF(MONTH, p.valid_from, :day) DIV 3 * 3 MONTH
  FROM placement p JOIN participant x ON x.id = p.participant_id WHERE p.referred_unit = :unit AND p.accepted_on <= :day AND p.valid_from <= :day
    AND (p.valid_to IS NULL OR p.valid_to > :day) AND p.measure_code = 'AFT' AND p.error_on IS NULL AND TIMESTAMPDIFF(MONTH, p.valid_from, :day) >= 3
    AND NOT EXISTS (SELECT 1 FROM review v WHERE v.placement_id = p.id AND v.months >= TIMESTAMPDIFF(MONTH, p.valid_from, :day) DIV 3 * 3) LIMIT 26)
UNION ALL
(SELECT 'OUTCOME_DUE', p.public_id, x.given_name, x.family_name, p.measure_code, NULL, NULL, NULL, p.valid_to + INTERVAL q.months MONTH
  FROM placement p JOIN participant x ON x.id = p.participant_id JOIN outcome_point q ON p.valid_to + INTERVAL q.months MONTH <= :day
    AND p.valid_to + INTERVAL q.task_until_months MONTH > :day WHERE p.referred_unit = :unit AND p.valid_to > :day - INTERVAL 18 MONTH AND p.valid_to <= :day
    AND p.error_on IS NULL AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.placement_id = p.id AND o.months = q.months) LIMIT 26)
UNION ALL
(SELECT 'PROPOSAL', p.public_id, x.given_name, x.family_name, r.kind, NULL, NULL, NULL, r.proposed_on FROM placement p JOIN participant x ON x.id = p.participant_id
  JOIN proposal r ON r.placement_id = p.id AND r.state = 'PENDING' WHERE p.referred_unit = :unit LIMIT 26)
UNION ALL
(SELECT 'SHEET', p.public_id, x.given_name, x.family_name, p.measure_code, NULL, NULL, NULL, s.submitted_on FROM placement p JOIN participant x ON x.id = p.participant_id
  JOIN attendance_sheet s ON s.placement_id = p.id AND s.state = 'SUBMITTED' WHERE p.referred_unit = :unit LIMIT 26)
UNION ALL
(SELECT 'FINAL_REPORT', p.public_id, x.given_name, x.family_name, p.measure_code, NULL, NULL, NULL, f.on_date FROM placement p JOIN participant x ON x.id = p.participant_id
  JOIN final_report f ON f.placement_id = p.id LEFT JOIN final_report_read d ON d.final_report_id = f.id WHERE p.referred_unit = :unit AND d.final_report_id IS NULL LIMIT 26)
UNION ALL
(SELECT 'MEETING_POINT', p.public_id, x.given_name, x.family_name, p.measure_code, NULL, NULL, NULL, q.due_on FROM placement p JOIN participant x ON x.id = p.participant_id
  JOIN meeting m ON m.placement_id = p.id JOIN meeting_minutes n ON n.meeting_id = m.id JOIN meeting_point q ON q.minutes_id = n.id AND q.party = 'NAV'
  LEFT JOIN meeting_point_done d ON d.point_id = q.point_id WHERE p.referred_unit = :unit AND d.point_id IS NULL LIMIT 26)
UNION ALL
(SELECT 'MESSAGE', p.public_id, x.given_name, x.family_name, p.measure_code, NULL, NULL, NULL, MIN(m.sent_on) FROM placement p JOIN participant x ON x.id = p.participant_id
  JOIN dialogue_thread t ON t.placement_id = p.id AND t.farm_id IS NULL JOIN message m ON m.thread_id = t.id AND m.sender_party <> 'NAV'
  WHERE p.referred_unit = :unit AND m.position > COALESCE((SELECT MAX(r.position) FROM message_read r WHERE r.thread_id = t.id AND r.party = 'NAV'), 0)
  GROUP BY p.id LIMIT 26);
INSERT INTO access_log (id, at, user_id, kind, shown_ids) VALUES (:fresh, NOW(6), :user, 'LIST', '')
