package no.greenwork.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.greenwork.shared.SmallCells;

/** A month's cells: what they come to, what is hidden, and that nothing hidden can be computed. */
class PresenceMonthTest {
  private static final String REGION = "5700";

  private final List<PersonDays> rows = new ArrayList<>();
  private long placement;

  /**
   * So many people of a farm who come on a weekday, four days in the month, three of them there.
   */
  private void people(int many, long provider, long farm, String measure, int weekday) {
    for (int i = 0; i < many; i++) {
      placement++;
      rows.add(
          new PersonDays(placement, placement, REGION, provider, farm, measure, weekday, 4, 3, 72));
    }
  }

  private PresenceCell cell(PresenceKey key) {
    return PresenceMonth.of(rows).get(key);
  }

  @Example
  void daysAreSummedForTheFarmTheProviderTheRegionAndTheNation() {
    people(6, 1, 10, "AFT", 1);
    people(5, 1, 11, "VTA_O", 2);
    assertThat(cell(PresenceKey.farm(REGION, 1, 10))).isEqualTo(new PresenceCell(6, 24, 18, 432));
    PresenceCell all = new PresenceCell(11, 44, 33, 792);
    assertThat(cell(PresenceKey.provider(REGION, 1))).isEqualTo(all);
    assertThat(cell(PresenceKey.region(REGION))).isEqualTo(all);
    assertThat(cell(PresenceKey.nation())).isEqualTo(all);
    assertThat(cell(PresenceKey.nation().by(Division.MEASURE, "VTA_O")).persons()).isEqualTo(5);
    assertThat(cell(PresenceKey.region(REGION).by(Division.WEEKDAY, "1")).persons()).isEqualTo(6);
  }

  @Example
  void whoComesOnTwoWeekdaysIsOnePersonOfTheWhole() {
    for (long person = 1; person <= 7; person++) {
      rows.add(new PersonDays(person, person, REGION, 1, 10, "AFT", 1, 4, 4, 96));
      rows.add(new PersonDays(person, person, REGION, 1, 10, "AFT", 3, 4, 2, 48));
    }
    assertThat(cell(PresenceKey.nation())).isEqualTo(new PresenceCell(7, 56, 42, 1_008));
    assertThat(cell(PresenceKey.nation().by(Division.WEEKDAY, "3")))
        .isEqualTo(new PresenceCell(7, 28, 14, 336));
  }

  /** So many at a farm, of whom the last has a second placement at another. */
  private void oneOfThemTwice(int many, long other) {
    people(many, 1, 10, "AFT", 1);
    rows.add(new PersonDays(placement, 1_000, REGION, 1, other, "VTA_O", 2, 4, 3, 72));
  }

  @Example
  void fourOfWhomOneHasTwoPlacementsAreNotFive() {
    oneOfThemTwice(4, 10);
    assertThat(cell(PresenceKey.farm(REGION, 1, 10)).shown()).isFalse();
    assertThat(cell(PresenceKey.nation()).shown()).isFalse();
  }

  @Example
  void fiveOfWhomOneHasTwoPlacementsAreFive() {
    oneOfThemTwice(5, 10);
    PresenceCell five = new PresenceCell(5, 24, 18, 432);
    assertThat(cell(PresenceKey.farm(REGION, 1, 10))).isEqualTo(five);
    assertThat(cell(PresenceKey.nation())).isEqualTo(five);
  }

  @Example
  void whoIsAtTwoFarmsMakesNeitherOfThemLargeEnoughTwice() {
    people(4, 1, 11, "AFT", 1);
    oneOfThemTwice(5, 11);
    people(9, 1, 12, "AFT", 1);
    assertThat(cell(PresenceKey.farm(REGION, 1, 11)).shown()).isFalse();
    assertThat(cell(PresenceKey.provider(REGION, 1)).persons()).isEqualTo(18);
  }

  @Example
  void fourAreHiddenAndSoIsTheNeighbourThatWouldGiveThemAway() {
    people(4, 1, 10, "AFT", 1);
    people(9, 1, 11, "AFT", 1);
    people(20, 1, 12, "AFT", 1);
    assertThat(cell(PresenceKey.farm(REGION, 1, 10)).shown()).isFalse();
    assertThat(cell(PresenceKey.farm(REGION, 1, 11)).shown()).isFalse();
    assertThat(cell(PresenceKey.farm(REGION, 1, 12)).shown()).isTrue();
    assertThat(cell(PresenceKey.provider(REGION, 1)).persons()).isEqualTo(33);
  }

  @Example
  void aProviderWithOneSmallFarmIsHiddenWithIt() {
    people(3, 1, 10, "AFT", 1);
    people(30, 2, 11, "AFT", 1);
    people(30, 3, 12, "AFT", 1);
    assertThat(cell(PresenceKey.provider(REGION, 1)).shown()).isFalse();
    assertThat(cell(PresenceKey.region(REGION)).persons()).isEqualTo(63);
    assertThat(
            cell(PresenceKey.provider(REGION, 2)).shown()
                && cell(PresenceKey.provider(REGION, 3)).shown())
        .isFalse();
  }

  @Example
  void aWholeIsShownThoughEachOfItsWeekdaysIsTooSmall() {
    for (int weekday = 1; weekday <= 5; weekday++) {
      people(4, 1, 10, "AFT", weekday);
    }
    assertThat(cell(PresenceKey.nation()).persons()).isEqualTo(20);
    assertThat(cell(PresenceKey.nation().by(Division.WEEKDAY, "1")).shown()).isFalse();
  }

  @Example
  void aMonthWithoutDaysHasNoCells() {
    assertThat(PresenceMonth.of(rows)).isEmpty();
  }

  @Provide
  Arbitrary<List<PersonDays>> months() {
    Arbitrary<PersonDays> person =
        Combinators.combine(
                Arbitraries.integers().between(1, 2),
                Arbitraries.integers().between(1, 3),
                Arbitraries.integers().between(0, 3),
                Arbitraries.of("AFT", "VTA_S"),
                Arbitraries.integers().between(1, 6))
            .as(
                (region, provider, farm, measure, weekday) ->
                    new PersonDays(
                        0, 0, "0" + region + "00", provider, farm, measure, weekday, 4, 3, 72));
    return person.list().ofMaxSize(70);
  }

  /** Of each level's parts of a whole that is shown, none is hidden alone. */
  @Property
  void noSmallCellIsShownAndNoneIsHiddenAlone(@ForAll("months") List<PersonDays> drawn) {
    List<PersonDays> people = drawn(drawn, 2);
    Map<PresenceKey, PresenceCell> cells = PresenceMonth.of(people);
    assertThat(cells.values())
        .allMatch(cell -> !cell.shown() || cell.persons() >= SmallCells.LEAST);
    Map<PresenceKey, List<PresenceCell>> parts = new HashMap<>();
    cells.forEach(
        (key, cell) ->
            key.above().ifPresent(w -> parts.computeIfAbsent(w, x -> new ArrayList<>()).add(cell)));
    parts.forEach(
        (whole, of) -> {
          long hidden = of.stream().filter(cell -> !cell.shown()).count();
          assertThat(cells.get(whole).shown() ? hidden != 1 : hidden > 0)
              .as(whole + " of " + of)
              .isTrue();
        });
  }

  /** The database may give one placement's weekdays, and people, in any order. */
  @Property
  void theSameDaysHideTheSameCellsInWhateverOrderTheyAreRead(
      @ForAll("months") List<PersonDays> drawn, @ForAll Random random) {
    List<PersonDays> people = drawn(drawn, 1);
    List<PersonDays> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, random);
    assertThat(PresenceMonth.of(shuffled)).isEqualTo(PresenceMonth.of(people));
  }

  /**
   * @param placements of each person, one after the other
   */
  private static List<PersonDays> drawn(List<PersonDays> drawn, int placements) {
    List<PersonDays> people = new ArrayList<>();
    for (PersonDays row : drawn) {
      people.add(
          new PersonDays(
              people.size() / placements,
              people.size(),
              row.region(),
              row.provider(),
              row.farm(),
              row.measure(),
              row.weekday(),
              4,
              3,
              72));
    }
    return people;
  }
}
