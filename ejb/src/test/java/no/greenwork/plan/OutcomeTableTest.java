package no.greenwork.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of how many people a cell of outcomes has to be. */
class OutcomeTableTest {
  private static OutcomeRow total(int people, int counted) {
    List<OutcomeGroup> groups =
        Arrays.stream(OutcomeCode.values())
            .map(
                code ->
                    code == OutcomeCode.WORK ? group(code, people, counted) : group(code, 20, 20))
            .toList();
    return OutcomeTable.of(groups, OutcomeDimension.REGION).total();
  }

  private static OutcomeGroup group(OutcomeCode code, int people, int counted) {
    return new OutcomeGroup("AFT", "5700", "R", "310000019", "P", "", null, code, people, counted);
  }

  @Test
  void fivePlacementsOfFourPeopleAreNotShownAndOfFiveTheyAre() {
    assertThat(total(5, 4).people()).doesNotContainKey(OutcomeCode.WORK);
    assertThat(total(5, 5).people()).containsEntry(OutcomeCode.WORK, 5);
    assertThat(total(6, 5).people()).containsEntry(OutcomeCode.WORK, 6);
  }
}
