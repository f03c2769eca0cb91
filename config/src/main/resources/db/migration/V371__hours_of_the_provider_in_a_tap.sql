-- Where the farm and the provider both say present and differ in the hours, the phone is told which, however often it asks.
ALTER TABLE farm_tap ADD COLUMN provider_quarters TINYINT UNSIGNED NULL;
