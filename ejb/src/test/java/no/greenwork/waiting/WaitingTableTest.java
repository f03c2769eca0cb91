package no.greenwork.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Waiting row by row, without what is of too few people. */
class WaitingTableTest {
  private final List<WaitingTable.Taken> taken = new ArrayList<>();
  private final List<WaitingTable.PassedOver> passed = new ArrayList<>();

  private static WaitingPlace at(String region, String provider, String measure) {
    return new WaitingPlace(region, "R" + region, provider, "P" + provider, measure);
  }

  private void taken(String region, String provider, Way way, int days, int people) {
    taken.add(new WaitingTable.Taken(at(region, provider, "AFT"), way, days, people, people));
  }

  private WaitingTable by(WaitingDimension by, String region) {
    return WaitingTable.of(taken, passed, by, region);
  }

  private void everywhere() {
    for (String region : List.of("0200", "5700")) {
      for (String provider : List.of("1", "2", "3")) {
        for (Way way : Way.values()) {
          taken(region, region + provider, way, 10 * (way.ordinal() + 1), 10);
        }
      }
    }
  }

  @Test
  void daysAreAveragedOverWhoeverCameThatWay() {
    everywhere();
    WaitingTable regions = by(WaitingDimension.REGION, null);
    assertThat(regions.rows()).extracting(WaitingRow::key).containsExactly("0200", "5700");
    WaitingRow.Wait passedOver = regions.rows().getFirst().ways().get(Way.PASSED);
    assertThat(passedOver.people()).isEqualTo(30);
    assertThat(passedOver.days()).isEqualByComparingTo("30");
    assertThat(regions.total().all().people()).isEqualTo(180);
    assertThat(regions.total().all().median()).isEqualTo(20);
  }

  @Test
  void aRegionHasItsOwnProvidersMeasuresAndSum() {
    everywhere();
    WaitingTable own = by(WaitingDimension.PROVIDER, "5700");
    assertThat(own.rows()).extracting(WaitingRow::key).containsExactly("57001", "57002", "57003");
    assertThat(own.total().all().people()).isEqualTo(90);
    assertThat(by(WaitingDimension.MEASURE, "5700").rows()).hasSize(1);
    assertThat(by(WaitingDimension.MEASURE, null).rows().getFirst().all().people()).isEqualTo(180);
    assertThat(by(WaitingDimension.PROVIDER, null).rows()).hasSize(6);
  }

  @Test
  void fewerThanFiveAreNotShownNorWhatTheyFollowFrom() {
    everywhere();
    taken("5700", "57004", Way.PASSED, 90, 3);
    WaitingTable table = by(WaitingDimension.PROVIDER, "5700");
    WaitingRow small = table.rows().getLast();
    assertThat(small.ways()).isEmpty();
    assertThat(small.all()).isNull();
    assertThat(table.rows().stream().filter(row -> row.ways().containsKey(Way.PASSED)))
        .hasSizeLessThan(3);
  }

  @Test
  void whoWasPassedOverIsCountedApartFromWhoWasTakenIn() {
    everywhere();
    for (int i = 0; i < 6; i++) {
      passed.add(new WaitingTable.PassedOver(at("5700", "57001", "AFT"), 2, true));
    }
    passed.add(new WaitingTable.PassedOver(at("5700", "57002", "AFT"), 1, true));
    WaitingTable table = by(WaitingDimension.PROVIDER, "5700");
    assertThat(table.rows()).allMatch(row -> row.passed() == null);
    assertThat(by(WaitingDimension.PROVIDER, null).total().passed())
        .isEqualTo(new WaitingRow.Passed(7, 13));
  }

  @Test
  void fivePlacementsOfFourPeopleAreNotShownAndOfFiveTheyAre() {
    everywhere();
    taken.add(new WaitingTable.Taken(at("5700", "57004", "AFT"), Way.PASSED, 90, 5, 4));
    assertThat(by(WaitingDimension.PROVIDER, "5700").rows().getLast().ways()).isEmpty();
    taken.removeLast();
    for (Way way : Way.values()) {
      taken.add(new WaitingTable.Taken(at("5700", "57004", "AFT"), way, 90, 6, 5));
    }
    assertThat(by(WaitingDimension.PROVIDER, "5700").rows().getLast().ways().get(Way.PASSED))
        .returns(6, WaitingRow.Wait::people);
  }

  @Test
  void fourPeopleWhoWerePassedOverInFivePlacementsAreNotShown() {
    for (int i = 0; i < 5; i++) {
      passed.add(new WaitingTable.PassedOver(at("5700", "57001", "AFT"), 1, i > 0));
    }
    assertThat(by(WaitingDimension.REGION, null).total().passed()).isNull();
    passed.add(new WaitingTable.PassedOver(at("5700", "57001", "AFT"), 1, true));
    assertThat(by(WaitingDimension.REGION, null).total().passed())
        .isEqualTo(new WaitingRow.Passed(6, 6));
  }

  @Test
  void aYearWithoutAnybodyHasNoRows() {
    WaitingTable nothing = by(WaitingDimension.REGION, "5700");
    assertThat(nothing.rows()).isEmpty();
    assertThat(nothing.total().all()).isNull();
  }
}
