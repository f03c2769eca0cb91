package no.greenwork.organisation;

import java.time.LocalDate;

/**
 * A provider in the list.
 *
 * @param places of all its agreements today
 * @param halves of places that are taken today
 */
public record ProviderRow(
    long id,
    String sortKey,
    String orgNumber,
    String name,
    String municipality,
    String region,
    int places,
    int halves,
    boolean qualityValid,
    LocalDate endedOn)
    implements Listed {
  public int free() {
    return 2 * places - halves;
  }
}
