package no.greenwork.organisation;

import java.time.LocalDate;

/**
 * A farm in the list.
 *
 * @param places that providers have earmarked for it today
 * @param halves of places that are taken today
 * @param qualityTo the first day without valid approval, null when not valid or open
 */
public record FarmRow(
    long id,
    String sortKey,
    String orgNumber,
    String name,
    String municipality,
    int places,
    int halves,
    boolean qualityValid,
    LocalDate qualityTo,
    boolean outOfUse,
    LocalDate endedOn)
    implements Listed {
  public int free() {
    return 2 * places - halves;
  }
}
