package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import no.greenwork.organisation.Activity;
import no.greenwork.placement.FarmPlacement;
import no.greenwork.placement.FarmPlacementRow;
import no.greenwork.placement.PlacementState;
import no.greenwork.placement.PlannedSlot;
import no.greenwork.placement.WeekSlot;
import no.greenwork.plan.FarmPlan;
import org.junit.jupiter.api.Test;

/** What has changed on a card is told part by part, and nothing of what it said is kept. */
class CardMarksTest {
  private static final LocalDate START = LocalDate.of(2026, 11, 2);

  private static FarmCard card(String id, String adaptations, String phone, int hour) {
    PlannedSlot slot =
        new PlannedSlot(START, WeekSlot.Weeks.EVERY, 1, LocalTime.of(hour, 0), LocalTime.of(15, 0));
    FarmPlacementRow row =
        new FarmPlacementRow(
            id,
            1,
            PlacementState.ACTIVE,
            "Jonas",
            START,
            null,
            100,
            5,
            adaptations,
            "Mor",
            phone,
            "Liv",
            "90000000",
            null,
            null);
    return new FarmCard(
        new FarmPlacement(row, List.of(slot)), new FarmPlan(List.of(Activity.MILKING), null));
  }

  @Test
  void whatHasNeverBeenReadIsAllNew() {
    assertThat(new CardMarks(Map.of()).changedTo(CardMarks.of(card("a", null, "1", 9))))
        .containsExactlyInAnyOrder(CardPart.values());
  }

  @Test
  void onlyTheChangedPartsAreTold() {
    CardMarks then = CardMarks.parse(CardMarks.of(card("a", "Pauser", "1", 9)).stored());
    assertThat(then.changedTo(CardMarks.of(card("a", "Pauser", "1", 9)))).isEmpty();
    assertThat(then.changedTo(CardMarks.of(card("a", "Flere pauser", "1", 9))))
        .containsExactly(CardPart.ADAPTATIONS);
    assertThat(then.changedTo(CardMarks.of(card("a", "Pauser", "2", 10))))
        .containsExactlyInAnyOrder(CardPart.WEEK, CardPart.EMERGENCY);
  }

  @Test
  void theSameWordsOfTwoPeopleHaveTwoMarks() {
    assertThat(CardMarks.of(card("a", "Pauser", "1", 9)).stored())
        .isNotEqualTo(CardMarks.of(card("b", "Pauser", "1", 9)).stored())
        .doesNotContain("Pauser")
        .hasSizeLessThanOrEqualTo(200);
  }
}
