package no.greenwork.participant;

import java.time.LocalDate;

/** Well-formed numbers for tests, found by trying the two check digits. */
final class TestNumbers {
  private TestNumbers() {}

  static String of(LocalDate birth, int monthOffset, int dayOffset) {
    for (int tail = 0; tail < 100_000; tail++) {
      String number =
          "%02d%02d%02d%05d"
              .formatted(
                  birth.getDayOfMonth() + dayOffset,
                  birth.getMonthValue() + monthOffset,
                  birth.getYear() % 100,
                  tail);
      if (IdentityNumber.parse(number).isPresent()) {
        return number;
      }
    }
    throw new AssertionError("No number for " + birth);
  }
}
