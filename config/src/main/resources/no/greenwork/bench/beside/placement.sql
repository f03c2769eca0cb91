SELECT p.public_id, p.version, p.measure_code, p.referred_on, p.wished_start, p.accepted_on, p.valid_from, p.valid_to, x.given_name, x.family_name,
  x.protection, v.name provider, v.phone, v.email, a.reference, f.name farm, e.percent, e.days_per_week, w.display_name supervisor, n.name unit
FROM placement p JOIN participant x ON x.id = p.participant_id LEFT JOIN provider v ON v.id = p.provider_id
LEFT JOIN agreement a ON a.id = p.agreement_id LEFT JOIN stay s ON s.placement_id = p.id LEFT JOIN farm f ON f.id = s.farm_id
LEFT JOIN percent_entry e ON e.placement_id = p.id LEFT JOIN placement_supervisor o ON o.placement_id = p.id LEFT JOIN app_user w ON w.id = o.user_id
LEFT JOIN participant_unit u ON u.participant_id = x.id LEFT JOIN nav_unit n ON n.number = u.unit_number
WHERE p.public_id = :placement;
SELECT w.weekday, w.from_time, w.to_time FROM week_pattern_slot w JOIN placement p ON p.id = w.placement_id WHERE p.public_id = :placement
ORDER BY w.weekday;
SELECT e.at, e.kind, e.reason, w.display_name FROM placement_event e JOIN placement p ON p.id = e.placement_id LEFT JOIN app_user w ON w.id = e.user_id
WHERE p.public_id = :placement ORDER BY e.id DESC;
INSERT INTO access_log (id, at, user_id, kind, record_ref) VALUES (:fresh, NOW(6), :user, 'DETAIL', :placement)
