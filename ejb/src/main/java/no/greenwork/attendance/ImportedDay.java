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

  private static final String PLACEMENT = "placement_ref";
  private static final String CODE = "code";
  private static final String EXTERNAL_REF = "external_ref";

  private final Cells cells;
  private final CsvRow row;
  private final DayReferences.Key key;
  private String reference;
  private LocalDate day;
  private AttendanceCode code;
  private Integer quarters;
  private DayReferences.Known known;
  private AttendanceReferences.Found placement;
  private boolean outside;

  ImportedDay(CsvRow row) {
    this.row = row;
    cells = new Cells(row);
    key =
        row.text("source").isPresent() && row.text(EXTERNAL_REF).isPresent()
            ? new DayReferences.Key(row.raw("source"), row.raw(EXTERNAL_REF))
            : null;
    reference = row.text(PLACEMENT).orElse(null);
    day = cells.date(DAY, null);
    code = cells.code(CODE, AttendanceCode.class, null);
    quarters = hours();
  }

  /**
   * What the row leaves out is as it stands of the day that goes by its reference.
   *
   * @param stands that day, or null where none does
   */
  void match(DayReferences.Known stands) {
    known = stands;
    if (stands == null) {
      require(PLACEMENT);
      require(DAY);
      require(CODE);
      return;
    }
    reference = reference == null ? stands.placement() : reference;
    day = row.text(DAY).isEmpty() ? stands.day() : day;
    if (row.text(CODE).isEmpty()) {
      code = stands.code();
      quarters = cells.has(HOURS) ? quarters : stands.quarters();
    }
  }

  private void require(String column) {
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
      cells.wrong(PLACEMENT, "NOT_FOUND", reference);
      return;
    }
    if (found.several()) {
      cells.wrong(PLACEMENT, "DUPLICATE", reference, PLACEMENT);
      return;
    }
    if (!found.open()) {
      cells.wrong(row.text(PLACEMENT).isEmpty() ? EXTERNAL_REF : PLACEMENT, "FOREIGN");
      return;
    }
    if (known != null && (known.placementId() != found.id() || !known.day().equals(day))) {
      cells.wrong(EXTERNAL_REF, "DUPLICATE", day);
      return;
    }
    if (day == null || code == null) {
      return;
    }
    boolean empties = code == AttendanceCode.NOT_REGISTERED;
    outside = !found.calendar().includes(day);
    if (outside && !empties || day.isAfter(today) && !code.isKnownAhead()) {
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

  /** The farm's own word that is repeated is written, for so it is confirmed. */
  boolean says(Entry stands) {
    return stands.act() != Entry.Act.FARM && stands.says(code, quarters);
  }

  /** What another system calls the day, or null. */
  DayReferences.Key key() {
    return key;
  }

  /** Whether it is called so for the first time. */
  boolean namesAnew() {
    return key != null && known == null;
  }

  /** Outside the stays what stands can be emptied, and nothing else. */
  void judge(Entry stands) {
    if (outside && stands.version() == 0) {
      cells.wrong(DAY, "PERIOD", day);
    }
  }

  NewEntry upon(Entry stands) {
    return new NewEntry(
        placement.id(),
        day,
        stands.version(),
        code,
        quarters,
        Entry.Act.IMPORTED,
        farmKnown(stands, code));
  }

  /**
   * A file knows nothing of what a farm has said. What somebody of the provider's has answered to
   * that stays answered only where the file says the same in the farm's words.
   */
  static int farmKnown(Entry stands, AttendanceCode code) {
    boolean answered = !stands.isFarms() && stands.code().mark().equals(code.mark());
    return answered ? stands.farmVersion() : 0;
  }

  RowOutcome outcome(boolean changes) {
    if (!isGood()) {
      return RowOutcome.wrong(cells.errors(), cells.warnings());
    }
    return changes ? RowOutcome.applied(cells.warnings()) : RowOutcome.unchanged(cells.warnings());
  }
}
