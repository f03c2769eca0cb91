-- The place ledger also says which half-days a placement takes, and since when its place was reserved, so that the
-- finder, the check and the figures read one table. Half-days are bits: Monday morning 1, Monday afternoon 2, to
-- Friday afternoon 512, for even weeks; the same ten times 1024 for odd weeks. The indexes cover the reads.
ALTER TABLE place_use
  ADD COLUMN half_days INT NOT NULL DEFAULT 1048575,
  ADD COLUMN reserved_from DATE NULL,
  DROP KEY place_use_farm,
  DROP KEY place_use_farm_agreement,
  DROP KEY place_use_region,
  DROP KEY place_use_day,
  ADD KEY place_use_farm (farm_id, valid_to, valid_from, half_days),
  ADD KEY place_use_region (region_number, valid_to, valid_from, reserved_from, measure_code, agreement_id, farm_agreement_id, halves),
  ADD KEY place_use_measure (measure_code, valid_to, valid_from, agreement_id, farm_agreement_id, halves),
  ADD KEY place_use_day (valid_to, valid_from, reserved_from, measure_code, agreement_id, farm_agreement_id, halves),
  ADD CONSTRAINT place_use_half_days CHECK (half_days BETWEEN 0 AND 1048575),
  ADD CONSTRAINT place_use_reserved CHECK (reserved_from IS NULL OR reserved_from < valid_from);
