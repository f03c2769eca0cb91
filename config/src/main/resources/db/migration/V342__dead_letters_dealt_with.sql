-- When no server had what somebody asked for, and when what was put away was deleted where it lay.
ALTER TABLE dead_letter
  ADD COLUMN missing_at DATETIME(6) NULL,
  ADD COLUMN cleared_at DATETIME(6) NULL;
