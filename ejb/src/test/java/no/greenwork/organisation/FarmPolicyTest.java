package no.greenwork.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.greenwork.shared.Problem;
import org.junit.jupiter.api.Test;

/** A farm's own facts. */
class FarmPolicyTest {
  private final FarmPolicy policy =
      new FarmPolicy(new KnownCodes(Set.of("5001"), Set.of(), Map.of(), Map.of()));

  private List<String> wrong(
      String org, String producer, String farm, String latitude, String longitude, Integer places) {
    FarmCommand command =
        new FarmCommand(
            org,
            "Solli",
            producer,
            farm,
            "5001",
            latitude == null ? null : new BigDecimal(latitude),
            longitude == null ? null : new BigDecimal(longitude),
            Set.of(Activity.HORSES),
            Set.of(),
            Set.of(),
            null,
            null,
            places,
            null,
            null,
            null,
            null);
    return policy.check(command).stream().map(Problem::field).toList();
  }

  @Test
  void aFarmNumberHasTwoToFourPartsWithSlashes() {
    assertThat(wrong("310000019", null, "12/3", null, null, null)).isEmpty();
    assertThat(wrong("310000019", null, "12/3/1/2", null, null, null)).isEmpty();
    assertThat(wrong("310000019", null, "12", null, null, null)).containsExactly("farmNumber");
    assertThat(wrong("310000019", null, "12-3", null, null, null)).containsExactly("farmNumber");
  }

  @Test
  void aProducerNumberHasTenDigits() {
    assertThat(wrong("310000019", "0123456789", null, null, null, null)).isEmpty();
    assertThat(wrong("310000019", "123456789", null, null, null, null))
        .containsExactly("producerNumber");
  }

  @Test
  void aPositionIsBothNumbersOrNeitherAndInNorway() {
    assertThat(wrong("310000019", null, null, "63.4", "10.4", null)).isEmpty();
    assertThat(wrong("310000019", null, null, "63.4", null, null)).containsExactly("longitude");
    assertThat(wrong("310000019", null, null, "10.4", "63.4", null))
        .containsExactly("latitude", "longitude");
  }

  @Test
  void atLeastOnePersonFitsOnAHalfDay() {
    assertThat(wrong("310000019", null, null, null, null, 1)).isEmpty();
    assertThat(wrong("310000019", null, null, null, null, 0)).containsExactly("placesPerHalfDay");
  }

  @Test
  void anOrganisationNumberMustCheck() {
    assertThat(wrong("310000018", null, null, null, null, null)).containsExactly("orgNumber");
  }

  @Test
  void aFirstArrivalNeedsAStop() {
    FarmCommand command =
        new FarmCommand(
            "310000019",
            "Solli",
            null,
            null,
            "5001",
            null,
            null,
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            LocalTime.of(7, 40),
            null,
            null,
            null,
            null,
            null);
    assertThat(policy.check(command)).extracting(Problem::field).isEqualTo(List.of("busStop"));
  }
}
