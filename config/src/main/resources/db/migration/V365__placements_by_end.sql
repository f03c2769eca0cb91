-- What is open of an office's or a provider's placements is found among those that are not long over, by the key alone.
CREATE INDEX placement_unit_end ON placement (referred_unit, valid_to);
CREATE INDEX placement_provider_end ON placement (provider_id, valid_to);
