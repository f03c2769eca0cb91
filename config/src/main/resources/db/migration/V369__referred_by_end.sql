-- What somebody has referred themselves is looked for as what their office has: by its end, by the key alone.
CREATE INDEX placement_referrer_end ON placement (referred_by, valid_to);
