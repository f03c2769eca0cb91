package no.greenwork.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.greenwork.phone.FarmPhone.Limits;
import no.greenwork.phone.FarmPhone.Standing;
import org.junit.jupiter.api.Test;

/** A phone is let in for ninety days, thirty unused, five wrong PINs; and while its user is. */
class FarmPhoneTest {
  private static final LocalDate SET_UP = LocalDate.of(2026, 11, 26);
  private static final Instant MOMENT = SET_UP.atTime(9, 0).toInstant(ZoneOffset.UTC);
  private static final Limits LIMITS = new Limits(90, 30, 5);

  private static FarmPhone phone(
      LocalDate used, int failures, Instant ended, Instant password, boolean admitted) {
    return new FarmPhone(
        1,
        2,
        "farm",
        3,
        "Telefonen",
        "hash",
        SET_UP,
        MOMENT,
        used,
        failures,
        ended,
        password,
        admitted);
  }

  private static FarmPhone used(LocalDate day) {
    return phone(day, 0, null, null, true);
  }

  @Test
  void itIsLetInThroughTheNinetiethDayAndNotOnTheDayAfter() {
    FarmPhone inUse = used(LocalDate.of(2027, 2, 20));
    assertThat(inUse.lastDay(LIMITS)).isEqualTo(LocalDate.of(2027, 2, 24));
    assertThat(inUse.on(LocalDate.of(2027, 2, 24), LIMITS)).isEqualTo(Standing.OPEN);
    assertThat(inUse.on(LocalDate.of(2027, 2, 25), LIMITS)).isEqualTo(Standing.TOO_OLD);
  }

  @Test
  void unusedItIsLetInThroughTheThirtiethDayAndNotOnTheDayAfter() {
    assertThat(used(SET_UP).on(LocalDate.of(2026, 12, 26), LIMITS)).isEqualTo(Standing.OPEN);
    assertThat(used(SET_UP).on(LocalDate.of(2026, 12, 27), LIMITS)).isEqualTo(Standing.IDLE);
  }

  @Test
  void theFifthWrongPinLocksIt() {
    assertThat(phone(SET_UP, 4, null, null, true).on(SET_UP, LIMITS)).isEqualTo(Standing.OPEN);
    assertThat(phone(SET_UP, 5, null, null, true).on(SET_UP, LIMITS)).isEqualTo(Standing.LOCKED);
  }

  @Test
  void itEndsWithItsUserTheirGrantAndTheirPassword() {
    assertThat(phone(SET_UP, 0, MOMENT, null, true).on(SET_UP, LIMITS)).isEqualTo(Standing.ENDED);
    assertThat(phone(SET_UP, 0, null, null, false).on(SET_UP, LIMITS)).isEqualTo(Standing.CLOSED);
    Instant before = MOMENT.minusSeconds(1);
    Instant after = MOMENT.plusSeconds(1);
    assertThat(phone(SET_UP, 0, null, before, true).on(SET_UP, LIMITS)).isEqualTo(Standing.OPEN);
    assertThat(phone(SET_UP, 0, null, after, true).on(SET_UP, LIMITS)).isEqualTo(Standing.CLOSED);
  }
}
