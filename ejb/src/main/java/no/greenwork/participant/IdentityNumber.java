package no.greenwork.participant;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A fødselsnummer or D-number: eleven digits of which the last two check the others. It says
 * nothing else here: sex, century and birth date are never read out of it.
 *
 * <p>Source: Skatteetaten, new number series from 2032, in which the first check digit also accepts
 * the remainders 1 to 3 of its weighted sum.
 */
public final class IdentityNumber {
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  private static final int D_NUMBER_DAYS = 40;
  private static final int[] TEST_MONTHS = {80, 65, 40};

  private final String digits;

  private IdentityNumber(String digits) {
    this.digits = digits;
  }

  /** Empty unless the text is a well-formed number, with or without spaces. */
  public static Optional<IdentityNumber> parse(String text) {
    String digits = text == null ? "" : text.replaceAll("\\s", "");
    if (!digits.matches("\\d{11}")) {
      return Optional.empty();
    }
    IdentityNumber number = new IdentityNumber(digits);
    return number.checks() && number.hasDay() ? Optional.of(number) : Optional.empty();
  }

  private boolean checks() {
    return sum(FIRST) % 11 <= 3 && sum(SECOND) % 11 == 0;
  }

  private int sum(int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }

  private boolean hasDay() {
    int day = day();
    int month = month();
    return month >= 1 && month <= 12 && day >= 1 && day <= java.time.Month.of(month).maxLength();
  }

  private int day() {
    int day = two(0);
    return day > D_NUMBER_DAYS ? day - D_NUMBER_DAYS : day;
  }

  private int month() {
    return two(2) - testMonths();
  }

  private int two(int at) {
    return Integer.parseInt(digits.substring(at, at + 2));
  }

  /** 80, 65 or 40 for the test series, 0 for a number that can be a real person's. */
  public int testMonths() {
    for (int offset : TEST_MONTHS) {
      if (two(2) > offset && two(2) <= offset + 12) {
        return offset;
      }
    }
    return 0;
  }

  public boolean isTest() {
    return testMonths() > 0;
  }

  /** Whether day, month and two-digit year are those of the birth date. */
  public boolean agrees(LocalDate birthDate) {
    return birthDate.getDayOfMonth() == day()
        && birthDate.getMonthValue() == month()
        && birthDate.getYear() % 100 == two(4);
  }

  public String text() {
    return digits;
  }

  /** Never the number itself, so that it cannot slip into a log. */
  @Override
  public String toString() {
    return "***********";
  }
}
