package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a file says of one placement, as NAV and the provider agreed on it; what it does not say is
 * as stored.
 *
 * @param accepted null is a referral that nobody has answered yet
 * @param farmId null is the provider's own premises, or any farm as long as it is a referral
 * @param start first day, agreed or wished
 */
record Transfer(
    LocalDate referred,
    LocalDate accepted,
    Long farmId,
    LocalDate start,
    LocalDate end,
    Integer percent,
    Integer daysPerWeek,
    ExitReason exitReason,
    List<WeekSlot> weekPattern,
    boolean farmConfirmed) {
  static final Transfer NOTHING =
      new Transfer(null, null, null, null, null, null, null, null, List.of(), false);

  static Transfer of(StoredPlacement stored, LocalDate today) {
    StoredPlacement.Row row = stored.row();
    if (!row.isAccepted()) {
      return new Transfer(
          row.referred(),
          null,
          row.wishedFarmId(),
          row.wishedStart(),
          null,
          null,
          null,
          null,
          List.of(),
          row.farmConfirmed());
    }
    LocalDate day = stored.dayOf(today);
    PercentHistory.Entry percent = stored.percentOn(day);
    return new Transfer(
        row.referred(),
        row.accepted(),
        stored.stayOn(day).farmId(),
        row.validFrom(),
        row.lastDay(),
        percent == null ? null : Integer.valueOf(percent.percent()),
        percent == null ? null : percent.daysPerWeek(),
        row.exitReason() == null ? null : ExitReason.valueOf(row.exitReason()),
        stored.patternOn(day),
        row.farmConfirmed());
  }

  boolean isAccepted() {
    return accepted != null;
  }

  /** First day after the last, or null for open. */
  LocalDate to() {
    return end == null ? null : end.plusDays(1);
  }

  /** The values by the columns that they come in. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("referred", referred);
    values.put("accepted", accepted);
    values.put("farm_org_number", farmId);
    values.put("start", start);
    values.put("end", end);
    values.put("percent", percent);
    values.put("days_per_week", daysPerWeek);
    values.put("exit_reason", exitReason);
    values.put("week_pattern", weekPattern.isEmpty() ? null : WeekPatternText.write(weekPattern));
    values.put("farm_confirmed", farmConfirmed);
    return values;
  }

  /** The columns in which it differs. */
  List<String> columnsUnlike(Transfer other) {
    Map<String, Object> theirs = other.values();
    List<String> columns = new ArrayList<>();
    values()
        .forEach(
            (column, value) -> {
              if (!Objects.equals(value, theirs.get(column))) {
                columns.add(column);
              }
            });
    return columns;
  }
}
