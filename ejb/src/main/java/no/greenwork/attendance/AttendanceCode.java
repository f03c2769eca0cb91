package no.greenwork.attendance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the provider's sheet says of a day. Most tell why somebody was away, which is health data
 * and is never shown to a farm.
 */
public enum AttendanceCode {
  /** There as planned, with the hours. */
  PRESENT('X'),
  /** There for some of the hours. */
  PARTIAL('D'),
  SELF_CERTIFIED_SICK('S'),
  SICK_NOTE('M'),
  SICK_CHILD('B'),
  WELFARE_OR_INTERVIEW('V'),
  TREATMENT('T'),
  AGREED_LEAVE('P'),
  CLOSED('C'),
  HOLIDAY('H'),
  ABSENT_UNNOTIFIED('U'),
  /** Not one of the person's days after all. */
  NOT_A_DAY('N'),
  /** Nothing is known; it is not absence. */
  NOT_REGISTERED('-');

  private final char letter;

  AttendanceCode(char letter) {
    this.letter = letter;
  }

  /** The key that sets it in the grid. */
  public char letter() {
    return letter;
  }

  public static Optional<AttendanceCode> ofLetter(String typed) {
    String one = typed.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(code -> one.length() == 1 && one.charAt(0) == code.letter)
        .findFirst();
  }

  /** Only somebody who was there has hours. */
  public boolean isPresence() {
    return this == PRESENT || this == PARTIAL;
  }

  /** Away with notice, for a reason. */
  public boolean isNotified() {
    return switch (this) {
      case SELF_CERTIFIED_SICK,
          SICK_NOTE,
          SICK_CHILD,
          WELFARE_OR_INTERVIEW,
          TREATMENT,
          AGREED_LEAVE ->
          true;
      default -> false;
    };
  }

  public boolean isAbsence() {
    return isNotified() || this == ABSENT_UNNOTIFIED;
  }

  /** Whether it answers what became of an expected day. */
  public boolean isAnswer() {
    return this != NOT_REGISTERED;
  }

  /** Whether it can be known before the day has come. */
  public boolean isKnownAhead() {
    return !isPresence() && this != ABSENT_UNNOTIFIED;
  }

  /** All that a farm may know of it; nothing where it is no matter of coming or not. */
  public Optional<FarmMark> mark() {
    if (isPresence()) {
      return Optional.of(FarmMark.PRESENT);
    }
    if (this == ABSENT_UNNOTIFIED) {
      return Optional.of(FarmMark.ABSENT_NOT_NOTIFIED);
    }
    return isNotified() ? Optional.of(FarmMark.ABSENT_NOTIFIED) : Optional.empty();
  }
}
