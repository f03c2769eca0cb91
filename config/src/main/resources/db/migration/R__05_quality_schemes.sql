-- KSL stands for standards 1 and 11 together.
INSERT INTO quality_scheme (code, subject_kind, name) VALUES
  ('KSL', 'FARM', 'KSL 1 + 11'),
  ('EQUASS', 'PROVIDER', 'EQUASS Assurance'),
  ('ISO9001', 'PROVIDER', 'ISO 9001')
ON DUPLICATE KEY UPDATE name = VALUES(name);
