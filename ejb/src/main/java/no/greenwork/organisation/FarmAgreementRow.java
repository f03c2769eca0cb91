package no.greenwork.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/**
 * A farm agreement as it stands under its farm or under its NAV agreement.
 *
 * @param halves of places that are taken today
 * @param inForce whether it holds today
 * @param keyKind null when the user may not see the key
 */
public record FarmAgreementRow(
    long id,
    String reference,
    String measure,
    String provider,
    String providerName,
    long providerId,
    String region,
    String farm,
    String farmName,
    LocalDate validFrom,
    LocalDate validTo,
    int places,
    int halves,
    boolean inForce,
    String overBookedReason,
    KeyKind keyKind,
    BigDecimal keyValue) {
  public LocalDate lastDay() {
    return new DateRange(validFrom, validTo).lastDay();
  }

  /**
   * Places left today, in halves; null where the agreement does not hold today and nobody is left
   * in it.
   */
  public Integer free() {
    return AgreementRow.free(places, halves, inForce);
  }

  /** Without what is between the provider, the farm and their region. */
  FarmAgreementRow withoutKey() {
    return new FarmAgreementRow(
        id,
        reference,
        measure,
        provider,
        providerName,
        providerId,
        region,
        farm,
        farmName,
        validFrom,
        validTo,
        places,
        halves,
        inForce,
        overBookedReason,
        null,
        null);
  }
}
