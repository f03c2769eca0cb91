-- What another system calls a record is its own affair: two references are the same only when they are so letter by letter.
ALTER TABLE provider MODIFY source VARCHAR(40) COLLATE utf8mb4_bin NULL, MODIFY external_ref VARCHAR(80) COLLATE utf8mb4_bin NULL;
ALTER TABLE farm MODIFY source VARCHAR(40) COLLATE utf8mb4_bin NULL, MODIFY external_ref VARCHAR(80) COLLATE utf8mb4_bin NULL;
ALTER TABLE agreement MODIFY source VARCHAR(40) COLLATE utf8mb4_bin NULL, MODIFY external_ref VARCHAR(80) COLLATE utf8mb4_bin NULL;
ALTER TABLE farm_agreement MODIFY source VARCHAR(40) COLLATE utf8mb4_bin NULL, MODIFY external_ref VARCHAR(80) COLLATE utf8mb4_bin NULL;
ALTER TABLE quality_period MODIFY source VARCHAR(40) COLLATE utf8mb4_bin NULL, MODIFY external_ref VARCHAR(80) COLLATE utf8mb4_bin NULL;
ALTER TABLE participant MODIFY source VARCHAR(40) COLLATE utf8mb4_bin NULL, MODIFY external_ref VARCHAR(80) COLLATE utf8mb4_bin NULL;
ALTER TABLE placement MODIFY source VARCHAR(40) COLLATE utf8mb4_bin NULL, MODIFY external_ref VARCHAR(80) COLLATE utf8mb4_bin NULL,
  ADD KEY placement_external_ref (external_ref);
ALTER TABLE participant ADD KEY participant_external_ref (external_ref);
