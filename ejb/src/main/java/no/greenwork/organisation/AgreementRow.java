package no.greenwork.organisation;

import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/**
 * An agreement in the list.
 *
 * @param earmarked places for farms today
 * @param halves of places that are taken today
 * @param inForce whether it holds today
 */
public record AgreementRow(
    long id,
    String sortKey,
    String reference,
    String provider,
    String providerName,
    String region,
    String regionName,
    String measure,
    LocalDate validFrom,
    LocalDate validTo,
    int places,
    int earmarked,
    int halves,
    boolean inForce)
    implements Listed {
  private static final int NOTICE = 90;

  public LocalDate lastDay() {
    return new DateRange(validFrom, validTo).lastDay();
  }

  /**
   * Places left today, in halves; null where the agreement does not hold today and nobody is left
   * in it.
   */
  public Integer free() {
    return free(places, halves, inForce);
  }

  static Integer free(int places, int halves, boolean inForce) {
    if (inForce) {
      return 2 * places - halves;
    }
    return halves == 0 ? null : Integer.valueOf(-halves);
  }

  /** The same four as the list is narrowed to. */
  public String state(LocalDate day) {
    if (validFrom.isAfter(day)) {
      return "COMING";
    }
    if (!new DateRange(validFrom, validTo).contains(day)) {
      return "ENDED";
    }
    boolean soon = validTo != null && !lastDay().isAfter(day.plusDays(NOTICE));
    return soon ? "EXPIRING" : "RUNNING";
  }
}
