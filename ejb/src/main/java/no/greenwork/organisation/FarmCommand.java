package no.greenwork.organisation;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Set;
import no.greenwork.shared.Decimals;

/**
 * What is to be registered of a farm, as a page or a file gives it. An empty text is null.
 *
 * @param producerNumber ten digits; kept with history
 * @param farmNumber gårds- and bruksnummer, perhaps feste- and seksjonsnummer, with slashes: 12/3
 * @param latitude null together with the longitude means the middle of the municipality
 * @param placesPerHalfDay greatest number of people at once over all providers; null is no limit
 * @param busFirstArrival when the first bus of a weekday reaches the stop
 */
public record FarmCommand(
    String orgNumber,
    String name,
    String producerNumber,
    String farmNumber,
    String municipality,
    BigDecimal latitude,
    BigDecimal longitude,
    Set<Activity> activities,
    Set<Facility> facilities,
    Set<FarmLimit> limits,
    String busStop,
    LocalTime busFirstArrival,
    Integer placesPerHalfDay,
    String email,
    String phone,
    String languages,
    String description) {
  private static final int ABOUT_A_METRE = 5;

  public FarmCommand {
    latitude = Decimals.rounded(latitude, ABOUT_A_METRE);
    longitude = Decimals.rounded(longitude, ABOUT_A_METRE);
  }
}
