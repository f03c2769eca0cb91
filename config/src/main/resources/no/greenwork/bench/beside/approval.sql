SELECT p.id, p.public_id, x.given_name, x.family_name, x.birth_date, p.measure_code, v.name provider, s.month, s.version, s.edition, s.submitted_on, s.hold_until,
  s.sampled, s.looked_at, s.expected_days, s.present_days, s.absent_days, s.unnotified_days, s.expected_quarters, s.present_quarters, s.deviations
FROM placement p JOIN participant x ON x.id = p.participant_id JOIN provider v ON v.id = p.provider_id
JOIN attendance_sheet s ON s.placement_id = p.id AND s.state = 'SUBMITTED'
WHERE p.referred_unit = :unit AND p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL
ORDER BY s.month, x.family_name, x.given_name LIMIT 200;
SELECT DISTINCT s.placement_id, s.month FROM placement p JOIN attendance_sheet s ON s.placement_id = p.id AND s.state = 'SUBMITTED'
JOIN farm_tap t ON t.placement = p.public_id AND t.day BETWEEN s.month AND LAST_DAY(s.month) AND t.code = 'LOCKED' AND t.received_at > s.submitted_on
WHERE p.referred_unit = :unit;
SELECT w.placement_id, w.valid_from, SUM(TIME_TO_SEC(TIMEDIFF(w.to_time, w.from_time)) / 900 * IF(w.weeks = 'EVERY', 1, 0.5)) quarters,
  (SELECT e.percent FROM percent_entry e WHERE e.placement_id = w.placement_id AND e.valid_from <= :day ORDER BY e.valid_from DESC LIMIT 1) percent
FROM placement p JOIN attendance_sheet s ON s.placement_id = p.id AND s.state = 'SUBMITTED' JOIN week_pattern_slot w ON w.placement_id = p.id
WHERE p.referred_unit = :unit GROUP BY w.placement_id, w.valid_from;
SELECT f.id, a.day, COUNT(*) people, f.places_per_half_day FROM (SELECT DISTINCT t.farm_id, s.month FROM placement p
  JOIN attendance_sheet s ON s.placement_id = p.id AND s.state = 'SUBMITTED' JOIN stay t ON t.placement_id = p.id AND t.valid_from <= LAST_DAY(s.month)
    AND (t.valid_to IS NULL OR t.valid_to > s.month) WHERE p.referred_unit = :unit) w
STRAIGHT_JOIN farm f ON f.id = w.farm_id AND f.places_per_half_day IS NOT NULL
STRAIGHT_JOIN stay t ON t.farm_id = f.id AND t.valid_from <= LAST_DAY(w.month) AND (t.valid_to IS NULL OR t.valid_to > w.month)
STRAIGHT_JOIN attendance_day a ON a.placement_id = t.placement_id AND a.day BETWEEN w.month AND LAST_DAY(w.month) AND a.code IN ('PRESENT', 'PARTIAL')
WHERE NOT EXISTS (SELECT 1 FROM attendance_day n WHERE n.placement_id = a.placement_id AND n.day = a.day AND n.version > a.version)
GROUP BY f.id, a.day, f.places_per_half_day HAVING people > f.places_per_half_day;
INSERT INTO access_log (id, at, user_id, kind, shown_ids) VALUES (:fresh, NOW(6), :user, 'LIST', '')
