-- Measures, names and dated rules: lengths as NAV's measure description has them (one year and one more, a third for education);
-- a half place below 50 percent, for AFT up to and with 50 percent from 2026-01-01 (payment rules).
INSERT INTO measure (code, valid_from, valid_to, paid_per, sort_order) VALUES
  ('AFT', '2016-10-01', NULL, 'USED_PLACE', 1),
  ('VTA_S', '2001-01-01', NULL, 'USED_PLACE', 2),
  ('VTA_O', '2001-01-01', NULL, 'AGREED_PLACE', 3),
  ('APS', '2001-01-01', '2016-10-01', 'NOTHING', 4)
ON DUPLICATE KEY UPDATE code = VALUES(code);

INSERT INTO measure_name (measure_code, language, valid_from, name) VALUES
  ('AFT', 'nb', '2016-10-01', 'Arbeidsforberedende trening'),
  ('AFT', 'nn', '2016-10-01', 'Arbeidsførebuande trening'),
  ('AFT', 'en', '2016-10-01', 'Work preparation training'),
  ('VTA_S', 'nb', '2001-01-01', 'Varig tilrettelagt arbeid, skjermet'),
  ('VTA_S', 'nn', '2001-01-01', 'Varig tilrettelagt arbeid, skjerma'),
  ('VTA_S', 'en', '2001-01-01', 'Permanent adapted work, sheltered'),
  ('VTA_O', 'nb', '2001-01-01', 'Varig tilrettelagt arbeid, ordinær'),
  ('VTA_O', 'nn', '2001-01-01', 'Varig tilrettelagt arbeid, ordinær'),
  ('VTA_O', 'en', '2001-01-01', 'Permanent adapted work, ordinary employer'),
  ('VTA_O', 'nb', '2026-09-01', 'Tilrettelagt arbeid i ordinær virksomhet (TAO)'),
  ('VTA_O', 'nn', '2026-09-01', 'Tilrettelagt arbeid i ordinær verksemd (TAO)'),
  ('VTA_O', 'en', '2026-09-01', 'Adapted work with an ordinary employer (TAO)'),
  ('APS', 'nb', '2001-01-01', 'Arbeidspraksis i skjermet virksomhet'),
  ('APS', 'nn', '2001-01-01', 'Arbeidspraksis i skjerma verksemd'),
  ('APS', 'en', '2001-01-01', 'Work practice in a sheltered enterprise')
ON DUPLICATE KEY UPDATE name = VALUES(name);

INSERT INTO measure_rule (measure_code, rule, valid_from, rule_value, source) VALUES
  ('AFT', 'ORDINARY_DAYS', '2016-10-01', 730, 'NAVs beskrivelse av tiltaket'),
  ('AFT', 'ABSOLUTE_DAYS', '2016-10-01', 1095, 'NAVs beskrivelse av tiltaket'),
  ('AFT', 'PROVIDER_DAYS', '2016-10-01', 730, 'NAVs beskrivelse av tiltaket'),
  ('AFT', 'DEFAULT_MONTHS', '2016-10-01', 12, 'NAVs beskrivelse av tiltaket'),
  ('AFT', 'WEEK_HOURS', '2016-10-01', 30, 'NAVs beskrivelse av tiltaket'),
  ('AFT', 'MINIMUM_AGE', '2016-10-01', 16, 'NAVs beskrivelse av tiltaket'),
  ('VTA_S', 'MINIMUM_AGE', '2001-01-01', 16, 'NAVs beskrivelse av tiltaket'),
  ('VTA_O', 'MINIMUM_AGE', '2001-01-01', 16, 'NAVs beskrivelse av tiltaket'),
  ('APS', 'MINIMUM_AGE', '2001-01-01', 16, 'NAVs beskrivelse av tiltaket'),
  ('AFT', 'HALF_BELOW', '2016-10-01', 50, 'Utbetalingsreglene for tiltaket'),
  ('AFT', 'HALF_BELOW', '2026-01-01', 51, 'Utbetalingsreglene for tiltaket'),
  ('VTA_S', 'HALF_BELOW', '2001-01-01', 50, 'Utbetalingsreglene for tiltaket'),
  ('VTA_O', 'HALF_BELOW', '2001-01-01', 50, 'Utbetalingsreglene for tiltaket'),
  ('APS', 'HALF_BELOW', '2001-01-01', 50, 'Utbetalingsreglene for tiltaket'),
  ('AFT', 'FINAL_REPORT_DAYS', '2026-01-01', 14, 'NAVs beskrivelse av tiltaket; dagene er egen regel'),
  ('AFT', 'LONG_AWAY_REVIEW_DAYS', '2016-10-01', 28, 'Egen regel'),
  ('VTA_S', 'LONG_AWAY_REVIEW_DAYS', '2001-01-01', 28, 'Egen regel'),
  ('VTA_O', 'LONG_AWAY_REVIEW_DAYS', '2001-01-01', 28, 'Egen regel')
ON DUPLICATE KEY UPDATE source = COALESCE(source, VALUES(source));
