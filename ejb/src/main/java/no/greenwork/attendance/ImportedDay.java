package no.greenwork.attendance;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.greenwork.job.Cells;
import no.greenwork.job.CsvRow;
import no.greenwork.job.RowOutcome;

/** A row of a file of days, while it is found out what it says and what is wrong with it. */
final class ImportedDay {
  private static final String DAY = "day";
  private static final String HOURS = "hours";

  private final Cells cells;
  private final String reference;
  private final LocalDate day;
  private final AttendanceCode code;
  private Integer quarters;
  private AttendanceReferences.Found placement;

  ImportedDay(CsvRow row) {
    cells = new Cells(row);
    reference = row.text("placement_ref").orElse(null);
    day = cells.date(DAY, null);
    code = cells.code("code", AttendanceCode.class, null);
    quarters = hours();
    require("placement_ref", row);
    require(DAY, row);
    require("code", row);
  }

  private void require(String column, CsvRow row) {
    if (row.text(column).isEmpty()) {
      cells.wrong(column, "REQUIRED");
    }
  }

  private Integer hours() {
    BigDecimal typed = cells.decimal(HOURS, null);
    if (typed == null) {
      return null;
    }
    Integer found = Hours.quarters(typed).orElse(null);
    if (found == null) {
      cells.wrong(HOURS, "NUMBER", typed);
    }
    return found;
  }

  /** Judges what the row says by the placement that it names. */
  void judge(AttendanceReferences.Found found, LocalDate today, AttendanceRules.Book rules) {
    placement = found;
    if (reference == null) {
      return;
    }
    if (found == null) {
      cells.wrong("placement_ref", "NOT_FOUND", reference);
      return;
    }
    if (!found.open()) {
      cells.wrong("placement_ref", "FOREIGN");
      return;
    }
    if (day == null || code == null) {
      return;
    }
    if (!found.calendar().includes(day) || day.isAfter(today) && !code.isKnownAhead()) {
      cells.wrong(DAY, "PERIOD", day);
    }
    if (code.isPresence()) {
      presence(rules);
    } else if (quarters != null && quarters > 0) {
      cells.wrong(HOURS, "HOURS_WITHOUT_PRESENCE");
    } else {
      quarters = null;
    }
  }

  /** Whoever was there the whole day has the hours that were planned. */
  private void presence(AttendanceRules.Book rules) {
    if (quarters != null || cells.has(HOURS)) {
      return;
    }
    if (code == AttendanceCode.PARTIAL) {
      cells.wrong(HOURS, "REQUIRED");
      return;
    }
    quarters = rules.wholeDay(placement.calendar().on(day).quarters(), day);
  }

  void wrong(String column, String problem) {
    cells.wrong(column, problem, day);
  }

  boolean isGood() {
    return cells.errors().isEmpty();
  }

  String reference() {
    return reference;
  }

  LocalDate day() {
    return day;
  }

  long placementId() {
    return placement.id();
  }

  SheetKey sheet() {
    return SheetKey.of(placement.id(), day);
  }

  boolean says(Entry stands) {
    return stands.says(code, quarters);
  }

  NewEntry upon(Entry stands) {
    return new NewEntry(
        placement.id(),
        day,
        stands.version(),
        code,
        quarters,
        Entry.Act.IMPORTED,
        stands.farmVersion());
  }

  RowOutcome outcome(boolean changes) {
    if (!isGood()) {
      return RowOutcome.wrong(cells.errors(), cells.warnings());
    }
    return changes ? RowOutcome.applied(cells.warnings()) : RowOutcome.unchanged(cells.warnings());
  }
}
