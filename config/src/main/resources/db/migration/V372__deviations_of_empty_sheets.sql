-- A sheet in which nobody was expected, away or there was counted as one deviation for that alone; it is looked at for being
-- empty, which is told by itself. What was sent then counts one less: no day of such a sheet can be another deviation than
-- one of which the farm says otherwise, so it is those that have one more than that. Sheets sent before it was so, or after,
-- have as many as there are.
UPDATE attendance_sheet s
SET s.deviations = s.deviations - 1
WHERE s.state <> 'OPEN' AND s.expected_days + s.present_days + s.absent_days + s.unnotified_days = 0
  AND s.deviations > (
    SELECT COUNT(*) FROM farm_day f
    JOIN attendance_day a ON a.placement_id = f.placement_id AND a.day = f.day
    JOIN provider_mark w ON w.placement_id = a.placement_id AND w.day = a.day AND w.version = a.version
    WHERE f.placement_id = s.placement_id AND f.day BETWEEN s.month AND LAST_DAY(s.month) AND f.mark <> 'NONE'
      AND NOT EXISTS (SELECT 1 FROM farm_day n WHERE n.placement_id = f.placement_id AND n.day = f.day AND n.version = f.version + 1)
      AND f.version > a.farm_version AND a.code <> 'NOT_REGISTERED'
      AND (w.mark <> f.mark OR f.quarters IS NOT NULL AND NOT (f.quarters <=> a.quarters)));
