package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a phone sends is answered once and for all, by the key of each tap. */
@ArquillianTest
class FarmTapIT {
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  @Inject private FarmTapService service;
  @Inject private FarmDayService days;
  @Inject private AttendanceService provider;
  @Inject private AttendedPlacements placements;
  @Inject private Clock clock;

  private FarmTap tap(String id, LocalDate day, FarmMark mark, int seen) {
    Instant earlier = clock.now().minus(Duration.ofHours(3));
    return new FarmTap(id, day, mark, null, seen, UUID.randomUUID(), "farm", earlier, "phone-1");
  }

  private TapReceipt sent(FarmTap tap) {
    return service.receive(List.of(tap), null).receipts().getFirst();
  }

  private String person() {
    return placements.publicId(placements.running(OCTOBER, null));
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void theSameKeyGetsTheSameAnswerAndWritesNothing() {
    long internal = placements.running(OCTOBER, null);
    FarmTap tap = tap(placements.publicId(internal), MONDAY, FarmMark.PRESENT, 0);
    placements.as(
        "farm",
        () -> {
          TapReceipt first = sent(tap);
          assertThat(first)
              .returns(TapReceipt.Kind.RECEIVED, TapReceipt::kind)
              .returns(1, TapReceipt::version);
          days.register(
              List.of(FarmTap.now(tap.placement(), MONDAY, FarmMark.ABSENT_NOTIFIED, null, 1)));
          assertThat(sent(tap)).isEqualTo(first);
          assertThat(service.receive(List.of(tap, tap), null).receipts())
              .containsExactly(first, first);
        });
    assertThat(placements.count("farm_day", internal)).isEqualTo(2);
    String key = tap.key().toString().replace("-", "");
    assertThat(
            placements.text(
                "SELECT CONCAT(author, ' ', device, ' ', outcome, ' ', TIMESTAMPDIFF(HOUR, tapped_at, received_at))"
                    + " FROM farm_tap WHERE client_key = UNHEX(?)",
                key))
        .isEqualTo("farm phone-1 RECEIVED 3");
  }

  @Test
  void whatWasRefusedStaysRefusedAndHoldsUpNothingElse() {
    String id = person();
    String gone = placements.publicId(leftYesterday());
    FarmTap ahead = tap(id, clock.today().plusDays(1), FarmMark.PRESENT, 0);
    FarmTap notified = tap(id, clock.today().plusDays(1), FarmMark.ABSENT_NOTIFIED, 0);
    FarmTap moved = tap(gone, clock.today(), FarmMark.PRESENT, 0);
    FarmTap nobody = tap("nobody", MONDAY, FarmMark.PRESENT, 0);
    FarmTap good = tap(id, MONDAY, FarmMark.PRESENT, 0);
    placements.as(
        "farm",
        () -> {
          List<TapReceipt> first =
              service.receive(List.of(ahead, notified, moved, nobody, good), null).receipts();
          assertThat(first)
              .extracting(TapReceipt::code)
              .containsExactly("DAY_AHEAD", "DAY_AHEAD", "PERIOD", "NOT_FOUND", null);
          assertThat(
                  service.receive(List.of(good, nobody, moved, notified, ahead), null).receipts())
              .containsExactlyElementsOf(first.reversed());
        });
  }

  private long leftYesterday() {
    long id = placements.running(OCTOBER, null);
    placements.leaveFarm(id, clock.today());
    return id;
  }

  @Test
  void aKeyBelongsToOneTapOfOneFarm() {
    FarmTap tap = tap(person(), MONDAY, FarmMark.PRESENT, 0);
    FarmTap other =
        new FarmTap(
            tap.placement(), MONDAY, FarmMark.NONE, null, 1, tap.key(), null, null, "phone-1");
    placements.as(
        "farm",
        () -> {
          sent(tap);
          assertThat(sent(other).code()).isEqualTo("KEY_USED");
        });
    placements.as("farm2", () -> assertThat(sent(tap).code()).isEqualTo("KEY_USED"));
  }

  @Test
  void whatTheProviderWroteMeanwhileIsToldWithoutWhy() {
    String id = person();
    placements.as(
        "supervisor",
        () -> provider.register(new DayCommand(id, MONDAY, AttendanceCode.TREATMENT, null, 0, 0)));
    placements.as(
        "farm",
        () ->
            assertThat(sent(tap(id, MONDAY, FarmMark.PRESENT, 0)))
                .returns(TapReceipt.Kind.DIFFERS, TapReceipt::kind)
                .returns(FarmMark.ABSENT_NOTIFIED, TapReceipt::provider));
  }

  /** Both say present: only the hours tell what differs. */
  @Test
  void whereOnlyTheHoursDifferThoseOfTheProviderAreToldEachTime() {
    String id = person();
    FarmTap tap = tap(id, MONDAY, FarmMark.PRESENT, 0);
    placements.as(
        "supervisor",
        () -> provider.register(new DayCommand(id, MONDAY, AttendanceCode.PARTIAL, 18, 0, 0)));
    placements.as(
        "farm",
        () -> {
          TapReceipt first = sent(tap);
          assertThat(first)
              .returns(TapReceipt.Kind.DIFFERS, TapReceipt::kind)
              .returns(FarmMark.PRESENT, TapReceipt::provider)
              .returns(18, TapReceipt::providerQuarters);
          assertThat(sent(tap)).isEqualTo(first);
        });
  }

  @Test
  void aWrongClockIsToldAndTheMomentIsKeptAsItWasTold() {
    FarmTap tap = tap(person(), MONDAY, FarmMark.PRESENT, 0);
    placements.as(
        "farm",
        () -> {
          Instant wrong = clock.now().plus(Duration.ofMinutes(61));
          assertThat(service.receive(List.of(tap), wrong).minutesAhead()).isBetween(60, 61);
          Instant right = clock.now().minus(Duration.ofMinutes(4));
          assertThat(service.receive(List.of(tap), right).minutesAhead()).isNull();
        });
    assertThat(
            placements.text(
                "SELECT skew_seconds BETWEEN 3600 AND 3660 FROM farm_tap WHERE client_key = UNHEX(?)",
                tap.key().toString().replace("-", "")))
        .isEqualTo("1");
  }

  /** The battery was empty; which day it was about the phone knew from the page. */
  @Test
  void aClockThatBeganAnewLosesNoTap() {
    FarmTap tap =
        new FarmTap(
            person(),
            MONDAY,
            FarmMark.PRESENT,
            null,
            0,
            UUID.randomUUID(),
            "farm",
            Instant.EPOCH,
            "phone-1");
    placements.as("farm", () -> assertThat(sent(tap).kind()).isEqualTo(TapReceipt.Kind.RECEIVED));
  }

  @Test
  void aTapThatLacksSomethingIsNamedAndNothingIsWritten() {
    FarmTap good = tap(person(), MONDAY, FarmMark.PRESENT, 0);
    FarmTap wrong = new FarmTap("a b", null, FarmMark.PRESENT, null, -1, null, null, null, null);
    placements.as(
        "farm",
        () ->
            assertThatThrownBy(() -> service.receive(List.of(good, wrong), null))
                .isInstanceOfSatisfying(
                    Invalid.class,
                    e ->
                        assertThat(e.problems())
                            .extracting("field")
                            .containsExactly(
                                "marks.1.key",
                                "marks.1.day",
                                "marks.1.placement",
                                "marks.1.seen")));
    placements.as(
        "supervisor", () -> assertThatThrownBy(() -> sent(good)).isInstanceOf(Forbidden.class));
    assertThat(
            placements.text(
                "SELECT COUNT(*) FROM farm_tap WHERE client_key = UNHEX(?)",
                good.key().toString().replace("-", "")))
        .isEqualTo("0");
  }
}
