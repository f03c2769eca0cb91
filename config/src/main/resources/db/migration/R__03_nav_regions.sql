-- NAV regions: they own frames, commitments, claims and the coordinators' jurisdiction. Not counties.
INSERT INTO nav_region (number, name, valid_from) VALUES
  ('0200', 'Øst-Viken', '2013-01-01'), ('0300', 'Oslo', '2013-01-01'), ('0400', 'Innlandet', '2013-01-01'),
  ('0600', 'Vest-Viken', '2013-01-01'), ('0800', 'Vestfold og Telemark', '2013-01-01'), ('1000', 'Agder', '2013-01-01'),
  ('1100', 'Rogaland', '2013-01-01'), ('1200', 'Vestland', '2013-01-01'), ('1500', 'Møre og Romsdal', '2013-01-01'),
  ('1800', 'Nordland', '2013-01-01'), ('1900', 'Troms og Finnmark', '2013-01-01'), ('5700', 'Trøndelag', '2013-01-01')
ON DUPLICATE KEY UPDATE name = VALUES(name);
