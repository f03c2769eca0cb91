package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.region.MeasureRuleService;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Problem;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What an answer leaves behind, and what follows when rules and patterns change after it. */
@ArquillianTest
class AnswerRulesIT {
  @Inject private AnswerService answers;
  @Inject private PlacementService placements;
  @Inject private ReferralService sending;
  @Inject private MeasureRuleService rules;
  @Inject private Referrals referrals;
  @Inject private Actors actors;
  @Inject private Database database;
  @Inject private Clock clock;

  private void asProvider(Runnable work) {
    actors.runAs(referrals.provider(), work);
  }

  private String accepted(Acceptance acceptance) {
    String id = referrals.referral(referrals.person(), clock.today());
    asProvider(() -> answers.accept(id, referrals.version(id), acceptance));
    return id;
  }

  @Test
  void anUndoneAcceptanceLeavesTheSupervisorWhoWasAssignedBeforeIt() {
    String agreement = referrals.agreement(3, clock.today());
    for (String named : new String[] {null, "provider", "supervisor"}) {
      String id = referrals.referral(referrals.person(), clock.today());
      asProvider(() -> placements.assignSupervisor(id, referrals.version(id), "supervisor"));
      LocalDate start = clock.today().plusDays(30);
      Acceptance yes = new Acceptance(agreement, null, start, null, 100, null, List.of(), named);
      asProvider(() -> answers.accept(id, referrals.version(id), yes));
      assertThat(supervisors(id)).containsExactly(named == null ? "supervisor" : named);

      asProvider(() -> answers.undo(id, referrals.version(id)));

      assertThat(supervisors(id)).as("after %s", named).containsExactly("supervisor");
    }
  }

  @Test
  void anUndoneAcceptanceTakesItsSupervisorWithItWhenThereWasNoneBefore() {
    String agreement = referrals.agreement(1, clock.today());
    LocalDate start = clock.today().plusDays(30);
    String id =
        accepted(new Acceptance(agreement, null, start, null, 100, null, List.of(), "supervisor"));

    asProvider(() -> answers.undo(id, referrals.version(id)));

    assertThat(supervisors(id)).isEmpty();
  }

  private List<String> supervisors(String placement) {
    return list(
        "SELECT u.user_name FROM placement_supervisor s JOIN app_user u ON u.id = s.user_id"
            + " JOIN placement p ON p.id = s.placement_id WHERE p.public_id = ? AND s.valid_to IS NULL",
        placement);
  }

  @Test
  void nobodyIsReferredToAMeasureThatIsOverWhateverDayIsWishedFor() {
    Actor caseworker = actors.byName("caseworker", null).orElseThrow();
    String person =
        list(
                "SELECT x.public_id FROM participant x JOIN participant_unit u ON u.participant_id = x.id AND u.valid_to IS NULL"
                    + " WHERE u.unit_number = ? AND x.protection = 'NONE' AND NOT x.shielded LIMIT 1",
                caseworker.grant().scopeKey())
            .getFirst();
    Referral old =
        new Referral(
            person,
            "APS",
            referrals.provider().grant().scopeKey(),
            null,
            LocalDate.of(2015, 1, 1),
            false);

    actors.runAs(
        caseworker,
        () ->
            assertThatThrownBy(() -> sending.refer(old))
                .isInstanceOfSatisfying(
                    BusinessError.class, e -> assertThat(e.code()).isEqualTo("MEASURE_NOT_VALID")));
  }

  @Test
  void anotherHalfPlaceRuleChangesWhatPlacementsTakeFromItsDayOn() {
    LocalDate from = LocalDate.of(2098, 1, 1);
    LocalDate start = LocalDate.of(2097, 6, 1);
    String agreement = referrals.agreement(1, clock.today());
    String id =
        accepted(
            new Acceptance(
                agreement, null, start, LocalDate.of(2098, 5, 31), 60, null, List.of(), null));
    assertThat(halves(id)).containsExactly("2097-06-01 2");
    Actor directorate = actors.byName("directorate", null).orElseThrow();
    try {
      actors.runAs(
          directorate,
          () ->
              rules.set(
                  new MeasureRuleService.RuleCommand("AFT", "HALF_BELOW", from, 61, "Prøve")));

      assertThat(halves(id)).containsExactly("2097-06-01 2", "2098-01-01 1");
    } finally {
      database.write(
          h ->
              h.execute(
                  "DELETE FROM measure_rule WHERE measure_code = 'AFT' AND rule = 'HALF_BELOW' AND valid_from = ?",
                  from));
      referrals.rewriteLedger(id);
    }
  }

  private List<String> halves(String placement) {
    return list(
        "SELECT CONCAT(u.valid_from, ' ', u.halves) FROM place_use u JOIN placement p ON p.id = u.placement_id"
            + " WHERE p.public_id = ? ORDER BY u.valid_from",
        placement);
  }

  @Test
  void aWeekPatternWithoutDaysIsRefusedByTheCodeOfWhatIsRequired() {
    LocalDate start = clock.today().plusDays(30);
    String agreement = referrals.agreement(1, clock.today());
    String id =
        accepted(new Acceptance(agreement, null, start, null, 100, null, List.of(), "supervisor"));
    actors.runAs(
        actors.byName("supervisor", null).orElseThrow(),
        () ->
            assertThatThrownBy(
                    () -> placements.changeWeekPattern(id, referrals.version(id), start, List.of()))
                .isInstanceOfSatisfying(
                    BusinessError.class,
                    e ->
                        assertThat(e.problems().getFirst())
                            .returns("REQUIRED", Problem::code)
                            .returns("PATTERN_EMPTY", Problem::text)));
  }

  /** A farm that takes fewer than come to it may be come to less, but not more. */
  @Test
  void whoComesOnFewerHalfDaysNeedsNoRoomAndWhoComesOnMoreDoes() {
    Actor farmer = actors.byName("farm", null).orElseThrow();
    LocalDate start = clock.today().plusDays(30);
    String agreement = referrals.agreement(3, clock.today());
    referrals.earmark(agreement, farmer.grant().scopeId(), 3, clock.today());
    String farm = farmer.grant().scopeKey();
    List<WeekSlot> week = slots(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    String one = accepted(new Acceptance(agreement, farm, start, null, 100, null, week, null));
    accepted(new Acceptance(agreement, farm, start, null, 100, null, week, null));
    Integer limit = referrals.limit(farmer.grant().scopeId(), 1);
    Actor supervisor = actors.byName("supervisor", null).orElseThrow();
    asProvider(() -> placements.assignSupervisor(one, referrals.version(one), "supervisor"));
    try {
      actors.runAs(
          supervisor,
          () -> {
            placements.changeWeekPattern(
                one, referrals.version(one), start, slots(DayOfWeek.MONDAY));
            assertThatThrownBy(
                    () ->
                        placements.changeWeekPattern(
                            one,
                            referrals.version(one),
                            start,
                            slots(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)))
                .isInstanceOfSatisfying(
                    BusinessError.class, e -> assertThat(e.code()).isEqualTo("HALF_DAY_FULL"));
          });
    } finally {
      referrals.limit(farmer.grant().scopeId(), limit);
    }
  }

  private static List<WeekSlot> slots(DayOfWeek... days) {
    return Stream.of(days)
        .map(day -> WeekSlot.every(day, LocalTime.of(9, 0), LocalTime.of(15, 0)))
        .toList();
  }

  private List<String> list(String sql, Object bound) {
    return database.read(h -> h.createQuery(sql).bind(0, bound).mapTo(String.class).list());
  }
}
