(SELECT 'SHEET_OPEN' state, p.public_id, x.given_name, x.family_name, p.measure_code, s.month since
  FROM placement_supervisor o JOIN placement p ON p.id = o.placement_id JOIN participant x ON x.id = p.participant_id
  JOIN attendance_sheet s ON s.placement_id = p.id AND s.state IN ('OPEN', 'RETURNED') AND s.month < :month
  WHERE o.user_id = :supervisor AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day) LIMIT 26)
UNION ALL
(SELECT 'FARM_DIFFERS', p.public_id, x.given_name, x.family_name, p.measure_code, f.day
  FROM placement_supervisor o JOIN placement p ON p.id = o.placement_id JOIN participant x ON x.id = p.participant_id
  JOIN farm_day f ON f.placement_id = p.id AND f.day BETWEEN :day - INTERVAL 60 DAY AND :day JOIN attendance_day a ON a.placement_id = p.id AND a.day = f.day
    AND f.version > a.farm_version
  WHERE o.user_id = :supervisor AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day)
    AND (f.mark = 'PRESENT') <> (a.code IN ('PRESENT', 'PARTIAL')) LIMIT 26)
UNION ALL
(SELECT 'MEETING_POINT', p.public_id, x.given_name, x.family_name, p.measure_code, q.due_on
  FROM placement_supervisor o JOIN placement p ON p.id = o.placement_id JOIN participant x ON x.id = p.participant_id
  JOIN meeting m ON m.placement_id = p.id JOIN meeting_minutes n ON n.meeting_id = m.id JOIN meeting_point q ON q.minutes_id = n.id AND q.party = 'PROVIDER'
  LEFT JOIN meeting_point_done d ON d.point_id = q.point_id
  WHERE o.user_id = :supervisor AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day) AND d.point_id IS NULL LIMIT 26)
UNION ALL
(SELECT 'MESSAGE', p.public_id, x.given_name, x.family_name, p.measure_code, MIN(m.sent_on)
  FROM placement_supervisor o JOIN placement p ON p.id = o.placement_id JOIN participant x ON x.id = p.participant_id
  JOIN dialogue_thread t ON t.placement_id = p.id JOIN message m ON m.thread_id = t.id AND m.sender_party <> 'PROVIDER'
  WHERE o.user_id = :supervisor AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day)
    AND m.position > COALESCE((SELECT MAX(r.position) FROM message_read r WHERE r.thread_id = t.id AND r.party = 'PROVIDER'), 0) GROUP BY p.id LIMIT 26);
SELECT w.placement_id, w.valid_from, w.weekday, w.from_time, w.to_time FROM placement_supervisor o JOIN week_pattern_slot w ON w.placement_id = o.placement_id
WHERE o.user_id = :supervisor AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day);
SELECT d.placement_id, d.day, d.code FROM placement_supervisor o JOIN attendance_day d ON d.placement_id = o.placement_id
  AND d.day BETWEEN :month - INTERVAL 1 MONTH AND :day WHERE o.user_id = :supervisor AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day);
INSERT INTO access_log (id, at, user_id, kind, shown_ids) VALUES (:fresh, NOW(6), :supervisor, 'LIST', '')
