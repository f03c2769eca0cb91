package no.greenwork.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.Decimals;

/**
 * What is to be registered of an agreement between a provider and a farm.
 *
 * @param agreement reference of the NAV agreement whose places it takes
 * @param farm organisation number
 * @param lastDay or null for open
 * @param keyKind of the distribution key
 * @param keyValue percent, or kroner
 * @param keyFrom the day from which the key holds; null is the agreement's first day
 */
public record FarmAgreementCommand(
    String agreement,
    String farm,
    LocalDate from,
    LocalDate lastDay,
    Integer places,
    KeyKind keyKind,
    BigDecimal keyValue,
    LocalDate keyFrom,
    String overBookedReason) {
  private static final int ORE = 2;

  public FarmAgreementCommand {
    keyValue = Decimals.exact(keyValue, ORE);
  }

  /** The day from which the key holds. */
  LocalDate keyDay() {
    return keyFrom == null ? from : keyFrom;
  }

  public DateRange period() {
    return DateRange.ofInclusive(from, lastDay);
  }

  public FarmAgreementCommand until(LocalDate day) {
    return new FarmAgreementCommand(
        agreement, farm, from, day, places, keyKind, keyValue, keyFrom, overBookedReason);
  }

  /** The same agreement with another key from the day on which that begins. */
  FarmAgreementCommand with(KeyVersion key) {
    return new FarmAgreementCommand(
        agreement,
        farm,
        from,
        lastDay,
        places,
        key.keyKind(),
        key.keyValue(),
        key.validFrom(),
        overBookedReason);
  }
}
