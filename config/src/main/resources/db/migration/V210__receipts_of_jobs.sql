-- A receipt of the inbox is written once, whatever becomes of it afterwards.
ALTER TABLE job ADD COLUMN receipt_at DATETIME(6) NULL;

UPDATE job SET receipt_at = finished_at WHERE file_name LIKE 'inbox:%' AND finished_at IS NOT NULL;
