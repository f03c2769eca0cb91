package no.greenwork.attendance;

import no.greenwork.shared.BusinessError;

/** Somebody has written the day since it was read; it says what stands there, and by whom. */
public class DayClash extends BusinessError {
  private final transient Entry stands;

  DayClash(Entry stands) {
    super(412, "DAY_CLASH", stands.writtenBy() == null ? "" : stands.writtenBy());
    this.stands = stands;
  }

  public Entry stands() {
    return stands;
  }
}
