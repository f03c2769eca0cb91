-- A sheet has a new edition each time it is returned, so that what is changed in it then is shown and looked at. What was
-- returned before that was so stands in the edition in which it was sent. The decisions about it stay as they were.
UPDATE attendance_sheet s
SET s.edition = s.edition + 1
WHERE s.state = 'RETURNED'
  AND (s.edition = 1 OR EXISTS (
    SELECT 1 FROM attendance_decision d
    WHERE d.placement_id = s.placement_id AND d.month = s.month AND d.kind = 'SUBMITTED' AND d.edition = s.edition));
