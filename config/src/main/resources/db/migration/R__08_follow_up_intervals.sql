-- A week, two, four, eight or twelve.
INSERT INTO follow_up_interval (weeks) VALUES (1), (2), (4), (8), (12) ON DUPLICATE KEY UPDATE weeks = VALUES(weeks);

-- A year.
INSERT INTO follow_up_limit (valid_from, longest_days, source) VALUES ('2010-01-01', 365, 'Egen regel')
ON DUPLICATE KEY UPDATE source = COALESCE(source, VALUES(source));
