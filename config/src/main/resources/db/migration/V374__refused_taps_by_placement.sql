-- What a farm said of somebody when the sheet was sent already is looked for by the person and by when it came.
ALTER TABLE farm_tap ADD KEY farm_tap_refused (placement, code, received_at);
