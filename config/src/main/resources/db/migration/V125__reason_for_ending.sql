-- Why a provider or a farm was taken out of the register for good.
ALTER TABLE provider ADD COLUMN ended_reason VARCHAR(200) NULL;
ALTER TABLE farm ADD COLUMN ended_reason VARCHAR(200) NULL;
