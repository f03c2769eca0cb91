package no.greenwork.capacity;

import java.time.LocalDate;
import no.greenwork.shared.Dates;
import no.greenwork.shared.IdText;

/**
 * One place that is taken, or waited for, on a day; nothing about the person.
 *
 * @param id of the placement, for the cursor only
 * @param farmName null on the provider's own premises, or for any farm
 * @param agreement reference, or null while waiting
 * @param validFrom first day of the stretch with this weight, or since when they wait
 * @param lastDay last day of the stretch, or null
 * @param halves 0 while waiting
 * @param unused whether it is held for somebody who is long away that day
 */
public record PlaceRow(
    long id,
    String providerName,
    String farmName,
    String measure,
    String agreement,
    LocalDate validFrom,
    LocalDate lastDay,
    int halves,
    boolean unused) {
  /** Where the list goes on. */
  public String cursor() {
    return validFrom + "." + id;
  }

  /** A cursor as we make them, or null for anything else. */
  public static String knownCursor(String text) {
    return text != null
            && text.matches("[^.]+\\.\\d+")
            && Dates.iso(text.substring(0, text.indexOf('.'))).isPresent()
            && IdText.parse(text.substring(text.indexOf('.') + 1)).isPresent()
        ? text
        : null;
  }
}
