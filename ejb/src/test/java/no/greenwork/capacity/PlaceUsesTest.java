package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.capacity.AgreementGroup.Agreement;
import no.greenwork.capacity.AgreementGroup.FarmAgreement;
import org.junit.jupiter.api.Test;

class PlaceUsesTest {
  private static final HalfPlaceRule RULE =
      new HalfPlaceRule(
          List.of(
              new HalfPlaceRule.Version("AFT", day("2016-10-01"), 50),
              new HalfPlaceRule.Version("AFT", day("2026-01-01"), 51),
              new HalfPlaceRule.Version("VTA_S", day("2001-01-01"), 50)));

  @Test
  void fiftyPercentAftWeighsAWholePlaceThrough2025AndHalfAPlaceFromNewYear2026() {
    AgreementGroup group =
        new AgreementGroup(List.of(agreement(1, "A-1", "AFT", "2025-01-01", null)));
    PlacementFacts facts = placement("2025-11-01", "2026-03-01", 50);

    assertThat(new PlaceUses(group, RULE).of(facts))
        .extracting(PlaceUse::from, PlaceUse::to, PlaceUse::halves)
        .containsExactly(
            tuple(day("2025-11-01"), day("2026-01-01"), 2),
            tuple(day("2026-01-01"), day("2026-03-01"), 1));
  }

  @Test
  void fiftyPercentVtaWeighsAWholePlaceBeforeAndAfterNewYear2026() {
    AgreementGroup group =
        new AgreementGroup(List.of(agreement(1, "A-1", "VTA_S", "2025-01-01", null)));

    assertThat(new PlaceUses(group, RULE).of(placement("2025-11-01", null, 50)))
        .extracting(PlaceUse::halves)
        .containsExactly(2);
  }

  @Test
  void onTheDayAfterTheLastThePlacePassesToTheLowestReferenceThatBeginsThatDay() {
    Agreement first = agreement(1, "A-1", "AFT", "2025-01-01", "2026-01-01");
    Agreement later = agreement(3, "A-3", "AFT", "2026-01-01", null);
    Agreement lowest = agreement(2, "A-2", "AFT", "2026-01-01", "2027-01-01");
    AgreementGroup group = new AgreementGroup(List.of(later, first, lowest));

    assertThat(group.inForce(1, day("2025-12-31"))).isEqualTo(first);
    assertThat(group.inForce(1, day("2026-01-01"))).isEqualTo(lowest);
    assertThat(group.inForce(1, day("2030-01-01"))).as("no successor: they stay").isEqualTo(lowest);
  }

  @Test
  void aStayPassesToTheSuccessorForTheSameFarmOnly() {
    Agreement first = agreement(1, "A-1", "AFT", "2025-01-01", "2026-01-01");
    Agreement second = agreement(2, "A-2", "AFT", "2026-01-01", null);
    AgreementGroup group = new AgreementGroup(List.of(first, second));
    group.add(new FarmAgreement(11, first, 100, first.from(), first.to(), 2));
    group.add(new FarmAgreement(12, second, 200, second.from(), null, 2));
    group.add(new FarmAgreement(13, second, 100, second.from(), null, 2));
    PlacementFacts facts = placement("2025-11-01", null, 100);
    facts.stays().put(facts.from(), new PlacementFacts.Stay(11L, 100L));

    assertThat(new PlaceUses(group, RULE).of(facts))
        .extracting(PlaceUse::farmAgreementId)
        .containsExactly(11L, 13L);
    assertThat(new PlaceUses(group, RULE).of(facts))
        .extracting(u -> u.agreement().id())
        .containsExactly(1L, 2L);
  }

  @Test
  void aStayNeverPartsFromItsPlacementWhenTwoAgreementsBeginThatDay() {
    Agreement first = agreement(1, "A-1", "AFT", "2025-01-01", "2026-01-01");
    Agreement lowest = agreement(2, "A-2", "AFT", "2026-01-01", null);
    Agreement other = agreement(3, "A-3", "AFT", "2026-01-01", null);
    AgreementGroup group = new AgreementGroup(List.of(first, lowest, other));
    FarmAgreement ended = new FarmAgreement(11, first, 7, day("2025-01-01"), day("2026-01-01"), 1);
    group.add(ended);
    group.add(new FarmAgreement(13, other, 7, day("2026-01-01"), null, 1));

    assertThat(group.inForce(1, day("2026-01-01"))).isEqualTo(lowest);
    assertThat(group.farmInForce(11, day("2026-01-01")))
        .as("the farm's place under the other agreement is not this placement's")
        .isEqualTo(ended);
  }

  @Test
  void aPercentThatChangesNoWeightDoesNotCutTheStretch() {
    AgreementGroup group =
        new AgreementGroup(List.of(agreement(1, "A-1", "AFT", "2026-01-01", null)));
    PlacementFacts facts = placement("2026-02-01", null, 60);
    facts.percents().put(day("2026-05-01"), 100);

    assertThat(new PlaceUses(group, RULE).of(facts)).hasSize(1);
  }

  @Test
  void onlyTheFirstStretchOfAPlaceAcceptedBeforeItsStartIsReserved() {
    AgreementGroup group =
        new AgreementGroup(List.of(agreement(1, "A-1", "AFT", "2025-01-01", null)));
    PlacementFacts facts = placement("2025-11-01", null, 50);

    assertThat(new PlaceUses(group, RULE).of(facts))
        .extracting(PlaceUse::reservedFrom)
        .containsExactly(day("2025-10-01"), null);
  }

  @Test
  void aPlacementWithoutWeekPatternCountsOnAllTenHalfDaysAndOneWithItOnItsOwn() {
    AgreementGroup group =
        new AgreementGroup(List.of(agreement(1, "A-1", "AFT", "2025-01-01", null)));
    PlacementFacts facts = placement("2026-02-01", null, 100);
    facts.slot(day("2026-03-01"), "EVEN", 1, LocalTime.of(9, 0), LocalTime.of(12, 0));
    facts.slot(day("2026-03-01"), "EVERY", 2, LocalTime.of(9, 0), LocalTime.of(15, 0));

    int tuesday = 0b1100 | 0b1100 << HalfDays.PER_WEEK;
    assertThat(new PlaceUses(group, RULE).of(facts))
        .extracting(PlaceUse::halfDays)
        .containsExactly(HalfDays.ALL, 1 | tuesday);
  }

  private static PlacementFacts placement(String from, String to, int percent) {
    PlacementFacts facts =
        new PlacementFacts(7, 1, day("2025-10-01"), day(from), to == null ? null : day(to));
    facts.percents().put(day(from), percent);
    return facts;
  }

  private static Agreement agreement(
      long id, String reference, String measure, String from, String to) {
    return new Agreement(id, reference, "5700", measure, day(from), to == null ? null : day(to), 2);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
