package no.greenwork.attendance;

/** Whether somebody is expected on a day, and if not, why. */
public enum DayKind {
  EXPECTED,
  /** Not within the placement, or not within the stays that are asked about. */
  OUTSIDE,
  HOLIDAY,
  /** The provider is closed. */
  CLOSED,
  /** The farm is out of use. */
  OUT_OF_USE,
  /** The place is held, the person is long away. */
  LONG_AWAY,
  /** Not one of the week pattern's days. */
  NOT_PLANNED;

  /** Whether nobody is to be there at all. */
  public boolean isOff() {
    return switch (this) {
      case CLOSED, OUT_OF_USE, OUTSIDE, HOLIDAY -> true;
      default -> false;
    };
  }
}
