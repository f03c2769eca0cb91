-- Why fewer places are earmarked for a farm than are taken there, where that is so.
ALTER TABLE farm_agreement ADD COLUMN over_booked_reason VARCHAR(200) NULL;
