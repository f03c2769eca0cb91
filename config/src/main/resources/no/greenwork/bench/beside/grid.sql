SELECT p.id, p.public_id, x.given_name, x.family_name, p.measure_code, p.valid_from, p.valid_to FROM placement_supervisor o
JOIN placement p ON p.id = o.placement_id JOIN participant x ON x.id = p.participant_id
WHERE o.user_id = :supervisor AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day) AND p.valid_from <= LAST_DAY(:day)
  AND (p.valid_to IS NULL OR p.valid_to > :month) ORDER BY x.family_name, x.given_name;
SELECT d.placement_id, d.day, d.version, d.code, d.quarters FROM placement_supervisor o JOIN attendance_day d ON d.placement_id = o.placement_id
  AND d.day BETWEEN :month AND LAST_DAY(:day) WHERE o.user_id = :supervisor AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day)
ORDER BY d.placement_id, d.day, d.version;
SELECT d.placement_id, d.day, d.version, d.mark, d.quarters FROM placement_supervisor o JOIN farm_day d ON d.placement_id = o.placement_id
  AND d.day BETWEEN :month AND LAST_DAY(:day) WHERE o.user_id = :supervisor AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day);
SELECT w.placement_id, w.valid_from, w.weekday, w.from_time, w.to_time FROM placement_supervisor o JOIN week_pattern_slot w ON w.placement_id = o.placement_id
WHERE o.user_id = :supervisor AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day);
SELECT s.placement_id, s.state, s.version FROM placement_supervisor o JOIN attendance_sheet s ON s.placement_id = o.placement_id AND s.month = :month
WHERE o.user_id = :supervisor AND o.valid_from <= :day AND (o.valid_to IS NULL OR o.valid_to > :day);
INSERT INTO access_log (id, at, user_id, kind, shown_ids) VALUES (:fresh, NOW(6), :supervisor, 'LIST', '')
