package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.greenwork.capacity.AgreementGroup.Agreement;
import no.greenwork.capacity.AgreementGroup.FarmAgreement;
import no.greenwork.capacity.LedgerReads.LedgerRow;
import org.junit.jupiter.api.Test;

class GroupRoomTest {
  private final Agreement one = agreement(1, 1, null);
  private final List<LedgerRow> taken = new ArrayList<>();

  @Test
  void onePlaceTakenFromMarchOpenCannotBeTakenFromJanuaryWithoutAnEndBeforeMarch() {
    taken.add(row("2026-03-01", null, 1, null, 2));

    assertThat(firstDayFull(one, use(one, "2026-01-15", null, null, 2)))
        .contains(day("2026-03-01"));
    assertThat(firstDayFull(one, use(one, "2026-01-15", "2026-03-01", null, 2))).isEmpty();
    assertThat(firstDayFull(one, use(one, "2026-01-15", "2026-03-02", null, 2)))
        .contains(day("2026-03-01"));
  }

  @Test
  void fromTheDayAfterTheLastThatIsTakenThereIsRoomForTheRest() {
    taken.add(row("2026-01-01", "2026-03-01", 1, null, 2));
    taken.add(row("2026-04-01", "2026-05-01", 1, null, 1));

    assertThat(firstDayWithRoom(one, use(one, "2026-01-15", null, null, 2), "2026-01-15"))
        .contains(day("2026-05-01"));
    assertThat(firstDayWithRoom(one, use(one, "2026-01-15", "2026-04-01", null, 2), "2026-01-15"))
        .contains(day("2026-03-01"));
    assertThat(firstDayWithRoom(one, use(one, "2026-01-15", "2026-03-01", null, 2), "2026-01-15"))
        .isEmpty();
    taken.add(row("2026-06-01", null, 1, null, 2));
    assertThat(firstDayWithRoom(one, use(one, "2026-01-15", null, null, 2), "2026-01-15"))
        .isEmpty();
  }

  @Test
  void thereIsNoRoomFromADayOnWhichTheAgreementIsOver() {
    Agreement ending = agreement(1, 1, "2026-06-01");
    taken.add(row("2026-01-01", "2026-07-01", 1, null, 2));

    assertThat(firstDayWithRoom(ending, use(ending, "2026-01-15", null, null, 2), "2026-01-15"))
        .isEmpty();
  }

  @Test
  void atAFarmWhoseAgreementIsOpenThereIsRoomOnceTheOtherHasLeft() {
    FarmAgreement farm = new FarmAgreement(11, one, 100, one.from(), null, 1);
    taken.add(row("2026-01-01", "2026-03-01", 1, 11L, 2));

    assertThat(firstDayWithRoom(farm, use(one, "2026-01-15", null, 11L, 2), "2026-01-15"))
        .contains(day("2026-03-01"));
  }

  @Test
  void atAFarmWhoseAgreementEndsThereIsRoomOnlyWhileItLastsForAMonth() {
    FarmAgreement farm = new FarmAgreement(11, one, 100, one.from(), day("2026-04-01"), 1);
    taken.add(row("2026-01-01", "2026-03-01", 1, 11L, 2));
    PlaceUse wanted = use(one, "2026-01-15", null, 11L, 2);
    assertThat(firstDayWithRoom(farm, wanted, "2026-01-15")).contains(day("2026-03-01"));

    taken.set(0, row("2026-01-01", "2026-03-02", 1, 11L, 2));
    assertThat(firstDayWithRoom(farm, wanted, "2026-01-15")).isEmpty();
    PlaceUse shorter = use(one, "2026-01-15", "2026-04-01", 11L, 2);
    assertThat(firstDayWithRoom(farm, shorter, "2026-01-15")).contains(day("2026-03-02"));
  }

  @Test
  void atAFarmWhoseAgreementBeginsLaterThereIsRoomFromThen() {
    Agreement two = agreement(1, 2, null);
    FarmAgreement farm = new FarmAgreement(11, two, 100, day("2026-06-01"), null, 1);
    taken.add(row("2026-01-01", "2026-03-01", 1, null, 4));

    assertThat(firstDayWithRoom(farm, use(two, "2026-01-15", null, 11L, 2), "2026-01-15"))
        .contains(day("2026-06-01"));
  }

  private Optional<LocalDate> firstDayWithRoom(FarmAgreement farm, PlaceUse wanted, String full) {
    AgreementGroup group = new AgreementGroup(List.of(farm.agreement()));
    group.add(farm);
    return new GroupRoom(group, taken)
        .firstDayWithRoom(new PlaceRise(List.of(), List.of(wanted)), day(full));
  }

  private Optional<LocalDate> firstDayWithRoom(Agreement agreement, PlaceUse wanted, String full) {
    return new GroupRoom(new AgreementGroup(List.of(agreement)), taken)
        .firstDayWithRoom(new PlaceRise(List.of(), List.of(wanted)), day(full));
  }

  @Test
  void twoHalvesShareAPlace() {
    taken.add(row("2026-03-01", null, 1, null, 1));

    assertThat(firstDayFull(one, use(one, "2026-01-15", null, null, 1))).isEmpty();
  }

  @Test
  void daysAfterTheAgreementsLastAreNotAskedAbout() {
    Agreement ending = agreement(1, 1, "2026-06-01");
    taken.add(row("2026-06-01", null, 1, null, 2));

    assertThat(firstDayFull(ending, use(ending, "2026-01-15", null, null, 2))).isEmpty();
  }

  @Test
  void placesEarmarkedForAFarmAreNotFreeOnTheOwnPremises() {
    Agreement two = agreement(1, 2, null);
    FarmAgreement farm = new FarmAgreement(11, two, 100, two.from(), null, 1);
    taken.add(row("2026-02-01", null, 1, null, 2));

    assertThat(firstDayFull(two, farm, use(two, "2026-03-01", null, null, 2)))
        .contains(day("2026-03-01"));
    assertThat(firstDayFull(two, farm, use(two, "2026-03-01", null, 11L, 2))).isEmpty();
  }

  @Test
  void aFarmWithoutRoomIsFullThoughItsAgreementIsNot() {
    Agreement three = agreement(1, 3, null);
    FarmAgreement farm = new FarmAgreement(11, three, 100, three.from(), null, 1);
    taken.add(row("2026-04-01", "2026-05-01", 1, 11L, 1));

    assertThat(firstDayFull(three, farm, use(three, "2026-03-01", null, 11L, 2)))
        .contains(day("2026-04-01"));
  }

  @Test
  void aPlaceThatComesFreeAtTheSuccessorIsFoundToo() {
    Agreement ending = agreement(1, 1, "2026-04-01");
    Agreement next = new Agreement(2, "A-2", "5700", "AFT", day("2026-04-01"), null, 1);
    taken.add(row("2026-01-01", "2026-04-01", 1, null, 2));
    taken.add(row("2026-04-01", "2026-05-10", 2, null, 2));
    GroupRoom room = new GroupRoom(new AgreementGroup(List.of(ending, next)), taken);

    assertThat(room.rises(1, null, day("2026-03-15"), day("2026-06-15")))
        .contains(day("2026-05-10"));
    assertThat(room.least(1, null, day("2026-05-10"), day("2026-06-10"))).isEqualTo(2);
  }

  private Optional<LocalDate> firstDayFull(Agreement agreement, PlaceUse wanted) {
    return new GroupRoom(new AgreementGroup(List.of(agreement)), taken)
        .firstDayFull(List.of(wanted));
  }

  private Optional<LocalDate> firstDayFull(
      Agreement agreement, FarmAgreement farm, PlaceUse wanted) {
    AgreementGroup group = new AgreementGroup(List.of(agreement));
    group.add(farm);
    return new GroupRoom(group, taken).firstDayFull(List.of(wanted));
  }

  private static PlaceUse use(
      Agreement agreement, String from, String to, Long farmAgreement, int halves) {
    Long farm = farmAgreement == null ? null : Long.valueOf(100);
    return new PlaceUse(
        0, day(from), day(to), agreement, farmAgreement, farm, halves, HalfDays.ALL, null);
  }

  private static LedgerRow row(
      String from, String to, long agreement, Long farmAgreement, int halves) {
    return new LedgerRow(day(from), day(to), agreement, farmAgreement, halves, HalfDays.ALL);
  }

  private static Agreement agreement(long id, int places, String to) {
    return new Agreement(id, "A-" + id, "5700", "AFT", day("2025-01-01"), day(to), places);
  }

  private static LocalDate day(String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
