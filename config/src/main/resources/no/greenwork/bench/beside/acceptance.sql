UPDATE participant x JOIN placement p ON p.participant_id = x.id SET x.guard = x.guard + 1 WHERE p.public_id = :placement;
UPDATE agreement SET guard = guard + 1 WHERE id = :agreement;
SELECT a.places, (SELECT SUM(u.halves) FROM place_use u WHERE u.agreement_id = a.id AND (u.valid_to > :day OR u.valid_to IS NULL)) taken,
  (SELECT MAX(q.valid_to) FROM quality_period q WHERE q.provider_id = a.provider_id) approved,
  (SELECT COUNT(*) FROM closed_period c WHERE c.agreement_id = a.id AND c.valid_from <= :day AND (c.valid_to > :day OR c.valid_to IS NULL)) closed
FROM agreement a WHERE a.id = :agreement;
SELECT p.id, p.participant_id, p.version FROM placement p WHERE p.public_id = :placement;
UPDATE placement SET accepted_on = :day, agreement_id = :agreement, valid_from = :day + INTERVAL 1 DAY, valid_to = :day + INTERVAL 6 MONTH,
  version = version + 1 WHERE public_id = :placement;
INSERT INTO stay (placement_id, valid_from, valid_to) SELECT id, valid_from, valid_to FROM placement WHERE public_id = :placement;
INSERT INTO percent_entry (placement_id, valid_from, percent, registered_at) SELECT id, valid_from, 100, NOW(6) FROM placement WHERE public_id = :placement;
INSERT INTO placement_event (id, placement_id, at, on_date, user_id, kind) SELECT :fresh, id, NOW(6), :day, :user, 'ACCEPTED' FROM placement WHERE public_id = :placement;
INSERT INTO change_log (id, at, user_id, action, record_type, record_id) VALUES (:fresh, NOW(6), :user, 'ACCEPTED', 'placement', :placement);
INSERT INTO place_use (placement_id, valid_from, valid_to, agreement_id, halves, region_number, measure_code)
  SELECT p.id, p.valid_from, p.valid_to, p.agreement_id, 2, a.region_number, p.measure_code FROM placement p JOIN agreement a ON a.id = p.agreement_id
  WHERE p.public_id = :placement;
SELECT p.id, p.version, p.accepted_on, p.valid_from, p.valid_to, a.reference FROM placement p JOIN agreement a ON a.id = p.agreement_id WHERE p.public_id = :placement
