package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.placement.ChangeKind.Field;
import no.greenwork.shared.Problem;

/**
 * What is to become of a placement, as it was filled in. Only the fields of its kind are filled.
 *
 * @param newEnd last day; null leaves it as it is, or for {@link ChangeKind#CHANGE_END_DATE} opens
 *     it
 * @param validFrom first day of the percent; null is today
 * @param tookPart null is yes; somebody who never took part has no end but becomes not relevant
 * @param exitText only with OTHER
 */
public record Change(
    ChangeKind kind,
    LocalDate newStart,
    LocalDate newEnd,
    Integer percent,
    Integer daysPerWeek,
    LocalDate validFrom,
    Boolean tookPart,
    ExitReason exitReason,
    String exitText) {
  public static final int EXIT_TEXT = 40;

  public Change {
    exitText = exitText == null || exitText.isBlank() ? null : exitText.strip();
  }

  public static Change of(ChangeKind kind) {
    return new Change(kind, null, null, null, null, null, null, null, null);
  }

  /** Somebody did not come on their first day. */
  public static Change noShow() {
    return new Change(
        ChangeKind.NOT_RELEVANT,
        null,
        null,
        null,
        null,
        null,
        null,
        ExitReason.DID_NOT_ATTEND,
        null);
  }

  boolean neverTookPart() {
    return kind == ChangeKind.NOT_RELEVANT || Boolean.FALSE.equals(tookPart);
  }

  /** What is wrong whatever the placement is like. */
  public List<Problem> problems() {
    List<Problem> wrong = new ArrayList<>();
    if (kind == null) {
      wrong.add(new Problem("kind", "REQUIRED"));
      return wrong;
    }
    foreign(wrong, Field.NEW_START, "newStart", newStart);
    foreign(wrong, Field.NEW_END, "newEnd", newEnd);
    foreign(wrong, Field.PERCENT, "percent", percent);
    foreign(wrong, Field.PERCENT, "daysPerWeek", daysPerWeek);
    foreign(wrong, Field.PERCENT, "validFrom", validFrom);
    foreign(wrong, Field.TOOK_PART, "tookPart", tookPart);
    foreign(wrong, Field.EXIT, "exitReason", exitReason);
    foreign(wrong, Field.EXIT, "exitText", exitText);
    required(wrong, kind == ChangeKind.CHANGE_START_DATE, "newStart", newStart);
    required(wrong, kind == ChangeKind.EXTEND, "newEnd", newEnd);
    required(wrong, kind == ChangeKind.END && !neverTookPart(), "newEnd", newEnd);
    required(wrong, kind.takes(Field.PERCENT), "percent", percent);
    required(wrong, kind.takes(Field.EXIT), "exitReason", exitReason);
    range(wrong, "percent", percent, 100);
    range(wrong, "daysPerWeek", daysPerWeek, 5);
    exit(wrong);
    return wrong;
  }

  /** The same with the reason that it is asked for with. */
  public List<Problem> problems(String justification) {
    List<Problem> wrong = problems();
    boolean missing = justification == null || justification.isBlank();
    if (kind != null && kind.needsJustification() && missing) {
      wrong.add(new Problem("justification", "REQUIRED"));
    } else if (!missing && justification.strip().length() > Reason.LENGTH) {
      wrong.add(new Problem("justification", "TOO_LONG", Reason.LENGTH));
    }
    return wrong;
  }

  private void foreign(List<Problem> wrong, Field field, String name, Object value) {
    if (value != null && !kind.takes(field)) {
      wrong.add(new Problem(name, "UNKNOWN_FIELD", name));
    }
  }

  private static void required(List<Problem> wrong, boolean needed, String name, Object value) {
    if (needed && value == null) {
      wrong.add(new Problem(name, "REQUIRED"));
    }
  }

  private static void range(List<Problem> wrong, String name, Integer value, int most) {
    if (value != null && (value < 1 || value > most)) {
      wrong.add(new Problem(name, "OUT_OF_RANGE", 1, most));
    }
  }

  private void exit(List<Problem> wrong) {
    if (exitReason == ExitReason.OTHER && exitText == null) {
      wrong.add(new Problem("exitText", "REQUIRED"));
    } else if (exitReason != null && exitReason != ExitReason.OTHER && exitText != null) {
      wrong.add(new Problem("exitText", "ONLY_OTHER"));
    } else if (exitText != null && exitText.length() > EXIT_TEXT) {
      wrong.add(new Problem("exitText", "TOO_LONG", EXIT_TEXT));
    }
  }
}
