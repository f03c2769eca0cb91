package no.greenwork.attendance;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import no.greenwork.shared.Decimals;

/** Hours of a day in whole quarters, from none to twenty-four; 7.5 hours are thirty of them. */
public final class Hours {
  /** Quarters of a whole day and night, also on those when the clocks change. */
  public static final int MOST = 96;

  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final int MINUTES = 15;

  private Hours() {}

  /** Of 7.5, 7,5 or 7.25; empty unless whole quarters between none and twenty-four hours. */
  public static Optional<Integer> parse(String typed) {
    return Decimals.parse(typed.strip()).flatMap(Hours::quarters);
  }

  public static Optional<Integer> quarters(BigDecimal hours) {
    BigDecimal quarters = hours.multiply(FOUR);
    boolean whole = quarters.stripTrailingZeros().scale() <= 0;
    return whole && quarters.signum() >= 0 && quarters.compareTo(BigDecimal.valueOf(MOST)) <= 0
        ? Optional.of(quarters.intValueExact())
        : Optional.empty();
  }

  public static BigDecimal of(int quarters) {
    BigDecimal hours = BigDecimal.valueOf(quarters).divide(FOUR).stripTrailingZeros();
    return hours.scale() < 0 ? hours.setScale(0) : hours;
  }

  /** As it is written in Norway: 7,5; nothing for none. */
  public static String text(Integer quarters) {
    return quarters == null ? "" : of(quarters).toPlainString().replace('.', ',');
  }

  /**
   * Between two times of one day, by the clock on the wall; what is short of a quarter is dropped.
   */
  static int between(LocalTime from, LocalTime to) {
    return (int) (Duration.between(from, to).toMinutes() / MINUTES);
  }

  static boolean inRange(int quarters) {
    return quarters >= 0 && quarters <= MOST;
  }
}
