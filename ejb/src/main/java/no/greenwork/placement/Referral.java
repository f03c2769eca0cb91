package no.greenwork.placement;

import java.time.LocalDate;

/**
 * A referral, as it was filled in.
 *
 * @param participant public id
 * @param provider organisation number
 * @param farm organisation number of the farm wished for, or null for any
 * @param farmConfirmed that a protected person may come to a farm was decided on; asked for such
 *     people only
 */
public record Referral(
    String participant,
    String measure,
    String provider,
    String farm,
    LocalDate wishedStart,
    boolean farmConfirmed) {
  public Referral {
    farm = farm == null || farm.isBlank() ? null : farm.strip();
  }
}
