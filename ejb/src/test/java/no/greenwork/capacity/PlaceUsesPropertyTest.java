package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.greenwork.capacity.AgreementGroup.Agreement;
import no.greenwork.capacity.AgreementGroup.FarmAgreement;

/**
 * The stretches of a placement, over New Year 2026 and a change of agreement, against a count day
 * by day.
 */
class PlaceUsesPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate PASSES_ON = LocalDate.of(2026, 1, 15);
  private static final HalfPlaceRule RULE =
      new HalfPlaceRule(
          List.of(
              new HalfPlaceRule.Version("AFT", LocalDate.of(2016, 10, 1), 50),
              new HalfPlaceRule.Version("AFT", NEW_YEAR, 51)));

  @Property(tries = 300)
  void stretchesEqualACountDayByDay(
      @ForAll @IntRange(max = 40) int start,
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll @Size(max = 4)
          Map<@IntRange(max = 60) Integer, @IntRange(min = 49, max = 51) Integer> percents) {
    PlacementFacts facts = new PlacementFacts(7, 1, null, day(start), day(start + length));
    facts.percents().put(day(start), 50);
    percents.forEach((from, percent) -> facts.percents().put(day(start + from), percent));
    facts.stays().put(day(start), new PlacementFacts.Stay(11L, 100L));

    List<PlaceUse> uses = new PlaceUses(group(), RULE).of(facts);

    for (int d = start; d < start + length; d++) {
      LocalDate day = day(d);
      List<PlaceUse> thatDay =
          uses.stream().filter(u -> !day.isBefore(u.from()) && day.isBefore(u.to())).toList();
      int percent = facts.percents().floorEntry(day).getValue();
      boolean half = day.isBefore(NEW_YEAR) ? percent < 50 : percent <= 50;
      boolean old = day.isBefore(PASSES_ON);
      assertThat(thatDay).as("one place on %s", day).hasSize(1);
      assertThat(thatDay.getFirst().halves()).as("weight on %s", day).isEqualTo(half ? 1 : 2);
      assertThat(thatDay.getFirst().agreement().id()).isEqualTo(old ? 1 : 2);
      assertThat(thatDay.getFirst().farmAgreementId()).isEqualTo(old ? 11 : 12);
    }
    assertThat(uses.getFirst().from()).isEqualTo(facts.from());
    assertThat(uses.getLast().to()).isEqualTo(facts.to());
  }

  private static AgreementGroup group() {
    Agreement first =
        new Agreement(1, "A-1", "5700", "AFT", LocalDate.of(2025, 1, 1), PASSES_ON, 2);
    Agreement second = new Agreement(2, "A-2", "5700", "AFT", PASSES_ON, null, 2);
    AgreementGroup group = new AgreementGroup(List.of(first, second));
    group.add(new FarmAgreement(11, first, 100, first.from(), PASSES_ON, 1));
    group.add(new FarmAgreement(12, second, 100, PASSES_ON, null, 1));
    return group;
  }

  private static LocalDate day(int n) {
    return FIRST.plusDays(n);
  }
}
