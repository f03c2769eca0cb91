-- A week, two, four, eight or twelve.
INSERT INTO follow_up_interval (weeks) VALUES (1), (2), (4), (8), (12) ON DUPLICATE KEY UPDATE weeks = VALUES(weeks);
