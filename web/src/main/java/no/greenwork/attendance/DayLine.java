package no.greenwork.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.greenwork.shared.Problem;

/** A day of the sheet's form, as it was and as it is typed. */
public class DayLine implements Serializable {
  private final int index;
  private final LocalDate day;
  private final int planned;
  private final int whole;
  private final boolean expected;
  private String note;
  private int seen;
  private int farmSeen;
  private String codeBefore;
  private String hoursBefore;
  private String code;
  private String hours;

  /**
   * @param whole quarters of whoever is there the whole day
   */
  DayLine(int index, MonthRow.MonthDay day, int whole, String note) {
    this.index = index;
    this.whole = whole;
    this.day = day.day();
    this.planned = day.planned().quarters();
    this.expected = day.planned().expected();
    stands(day, note);
    code = codeBefore;
    hours = hoursBefore;
  }

  /**
   * What is typed stays, upon what stands there now; hours that were not typed, and go with the
   * presence that they stood for, are those that stand there now.
   */
  final void stands(MonthRow.MonthDay now, String said) {
    boolean going = goesWithPresence();
    note = said;
    seen = now.entry().version();
    farmSeen = now.farm().version();
    codeBefore = now.entry().code().name();
    hoursBefore = Hours.text(now.entry().quarters());
    if (going) {
      hours = hoursBefore;
    }
  }

  /** Whether no presence is chosen beside hours that stood there before. */
  private boolean goesWithPresence() {
    return !typed().isEmpty()
        && typed().equals(hoursBefore)
        && !AttendanceCode.valueOf(code).isPresence();
  }

  /** What is written here is written upon: the versions that were seen, and what stood there. */
  public String getWas() {
    return seen + "." + farmSeen + '|' + codeBefore + '|' + hoursBefore;
  }

  /** Nobody has written the day since, and the farm has not come to say otherwise. */
  boolean isUpon(MonthRow.MonthDay now) {
    return seen == now.entry().version() && (farmSeen == now.farm().version() || !now.clash());
  }

  boolean changed() {
    return !Objects.equals(code, codeBefore) || !Objects.equals(typed(), hoursBefore);
  }

  /** As it is asked for; hours that are left out of a whole day are those of a whole day. */
  DayCommand command(String placement) {
    AttendanceCode wanted = AttendanceCode.valueOf(code);
    Integer quarters =
        !wanted.isPresence()
            ? null
            : typed().isEmpty() && wanted == AttendanceCode.PRESENT
                ? Integer.valueOf(whole)
                : Hours.parse(typed()).orElse(null);
    return new DayCommand(placement, day, wanted, quarters, seen, farmSeen);
  }

  /**
   * What is wrong with the hours as they are typed, or empty. Those that stood there before go with
   * the presence that they stood for; new ones without presence are nothing to leave out unsaid.
   */
  Optional<Problem> wrongHours() {
    if (typed().isEmpty()) {
      return Optional.empty();
    }
    if (AttendanceCode.valueOf(code).isPresence()) {
      return Hours.parse(typed()).isEmpty()
          ? Optional.of(new Problem("hours", "HOURS"))
          : Optional.empty();
    }
    return goesWithPresence()
        ? Optional.empty()
        : Optional.of(new Problem("hours", "HOURS_WITHOUT_PRESENCE"));
  }

  /** The field of the page that a problem is told beside. */
  String fieldOf(String problem) {
    return "days:" + (problem.equals("hours") ? "hours" : "code") + '-' + day;
  }

  private String typed() {
    return hours == null ? "" : hours.strip();
  }

  public int getIndex() {
    return index;
  }

  public LocalDate getDay() {
    return day;
  }

  public boolean isExpected() {
    return expected;
  }

  public String getPlanned() {
    return planned == 0 ? "" : Hours.text(planned);
  }

  public String getNote() {
    return note;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getHours() {
    return hours;
  }

  public void setHours(String hours) {
    this.hours = hours;
  }
}
