-- Raised with each change of the agreement's lines in the place ledger, so that what was worked out from them can be kept
-- for as long as they stay as they are.
ALTER TABLE agreement ADD COLUMN ledger_version BIGINT NOT NULL DEFAULT 0;
