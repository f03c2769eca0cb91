-- Somebody who stays away without notice is a task of each day, no longer of the placement's first; what is handed over or
-- put off stays of the day that it was of.
UPDATE task_assignment SET subject = CAST(CONV(LEFT(MD5(CONCAT(subject, '-', opened_on)), 15), 16, 10) AS SIGNED)
WHERE kind = 'ABSENCE_TO_CALL';

UPDATE task_snooze SET subject = CAST(CONV(LEFT(MD5(CONCAT(subject, '-', opened_on)), 15), 16, 10) AS SIGNED)
WHERE kind = 'ABSENCE_TO_CALL';
