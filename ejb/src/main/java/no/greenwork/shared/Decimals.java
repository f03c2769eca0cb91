package no.greenwork.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers with decimals, as people write them and as a register keeps them: 63,4 as typed and
 * 63.40000 as stored are the same value.
 */
public final class Decimals {
  /** No exponents: nobody types them, and one with nine digits would fill the memory. */
  private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");

  private Decimals() {}

  /** With a point or a comma; spaces may stand between thousands. */
  public static Optional<BigDecimal> parse(String text) {
    String close = text.replace(" ", "").replace("\u00a0", "");
    return WRITTEN.matcher(close).matches()
        ? Optional.of(new BigDecimal(close.replace(',', '.')))
        : Optional.empty();
  }

  /** With so many decimals; a number that has more is left as it is, for a rule to refuse. */
  public static BigDecimal exact(BigDecimal value, int decimals) {
    return value == null || value.stripTrailingZeros().scale() > decimals
        ? value
        : rounded(value, decimals);
  }

  public static BigDecimal rounded(BigDecimal value, int decimals) {
    return value == null ? null : value.setScale(decimals, RoundingMode.HALF_UP);
  }
}
