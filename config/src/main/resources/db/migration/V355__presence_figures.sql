-- Statistics of attendance, month by month, as they are shown to everybody who sees any: only months that are over, and
-- nothing of cells that are too small or from which such could be computed, whose figures are null. Written each night
-- from the days themselves. Whatever is shown of a longer period is the sum of what is shown of its months.
-- part: a measure's code or a weekday, 1 = Monday; farm_id 0 at level FARM: the provider's own premises.
CREATE TABLE presence_figure (
  level ENUM ('NATION', 'REGION', 'PROVIDER', 'FARM') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  division ENUM ('WHOLE', 'MEASURE', 'WEEKDAY') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region_number CHAR(4) NOT NULL DEFAULT '',
  provider_id BIGINT NOT NULL DEFAULT 0,
  farm_id BIGINT NOT NULL DEFAULT 0,
  part VARCHAR(10) NOT NULL DEFAULT '',
  month DATE NOT NULL,
  persons INT NULL,
  days INT NULL,
  present_days INT NULL,
  quarters INT NULL,
  PRIMARY KEY (level, division, region_number, provider_id, farm_id, part, month),
  KEY presence_figure_month (month),
  KEY presence_figure_provider (provider_id, level, division, month),
  CONSTRAINT presence_figure_month CHECK (DAYOFMONTH(month) = 1),
  CONSTRAINT presence_figure_hidden CHECK (
    (persons IS NULL) = (days IS NULL) AND (persons IS NULL) = (present_days IS NULL) AND (persons IS NULL) = (quarters IS NULL))
);

-- A month's days are found by its sheets: each day is in one.
ALTER TABLE attendance_sheet ADD KEY attendance_sheet_month (month, placement_id);

-- The first count is due at once, and not only the night after.
INSERT INTO scheduled_work (name, plan, next_due) VALUES ('presence-figures', '02:40', '2000-01-01');
