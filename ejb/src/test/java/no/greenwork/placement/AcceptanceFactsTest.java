package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Problem;
import org.junit.jupiter.api.Test;

class AcceptanceFactsTest {
  private static final LocalDate START = LocalDate.of(2026, 12, 1);

  private static List<String> codes(AcceptanceFacts facts) {
    return facts.problems().stream().map(Problem::code).toList();
  }

  @Test
  void tellsEverythingThatIsMissingInItsOrder() {
    List<Problem> dates =
        List.of(
            new Problem("measure", "MEASURE_NOT_VALID"), new Problem("end", "PROVIDER_MAXIMUM"));
    AcceptanceFacts facts =
        new AcceptanceFacts(
            PlacementState.DECLINED, START, dates, false, false, false, false, true, true, true);
    assertThat(codes(facts))
        .containsExactly(
            "STATE",
            "MEASURE_NOT_VALID",
            "PROVIDER_MAXIMUM",
            "NO_AGREEMENT",
            "QUALITY_PROVIDER",
            "QUALITY_FARM",
            "OUT_OF_USE",
            "CLOSED",
            "PROTECTED");
  }

  @Test
  void onlyAnOpenReferralCanBeAccepted() {
    for (PlacementState state : PlacementState.values()) {
      AcceptanceFacts facts =
          new AcceptanceFacts(state, START, List.of(), true, true, true, true, false, false, false);
      boolean open = state == PlacementState.REFERRED || state == PlacementState.WAITING_LIST;
      assertThat(codes(facts)).isEqualTo(open ? List.of() : List.of("STATE"));
    }
  }

  @Test
  void aMissingFarmAgreementIsToldOfTheFarm() {
    AcceptanceFacts facts =
        new AcceptanceFacts(
            PlacementState.REFERRED,
            START,
            List.of(),
            true,
            false,
            true,
            true,
            false,
            false,
            false);
    assertThat(facts.problems()).singleElement().extracting(Problem::field).isEqualTo("farm");
  }
}
