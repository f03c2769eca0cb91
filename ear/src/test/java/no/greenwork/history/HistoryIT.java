package no.greenwork.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import no.greenwork.access.Actors;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.Acceptance;
import no.greenwork.placement.AnswerService;
import no.greenwork.placement.PlacementService;
import no.greenwork.placement.Referrals;
import no.greenwork.placement.WeekSlot;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Texts;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A placement's history after real decisions, as each of those concerned sees it. */
@ArquillianTest
class HistoryIT {
  private static final HistoryFilter LOOKS =
      new HistoryFilter(Set.of(HistoryQueries.LOOKED), null, null);

  @Inject private HistoryQueries history;
  @Inject private AnswerService answers;
  @Inject private PlacementService placements;
  @Inject private Referrals referrals;
  @Inject private Actors actors;
  @Inject private Database database;
  @Inject private Clock clock;

  private static List<WeekSlot> on(DayOfWeek day) {
    return List.of(WeekSlot.every(day, LocalTime.of(9, 0), LocalTime.of(15, 0)));
  }

  /** Referred by NAV, accepted, given another week pattern and two supervisors. */
  private String lived(String protection) {
    LocalDate today = clock.today();
    long person = referrals.person();
    database.write(
        h -> h.execute("UPDATE participant SET protection = ? WHERE id = ?", protection, person));
    String id = referrals.referral(person, today);
    byCaseworker(id);
    asProvider(
        () -> {
          answers.accept(
              id,
              referrals.version(id),
              new Acceptance(
                  referrals.agreement(3, today),
                  null,
                  today,
                  today.plusMonths(6),
                  60,
                  null,
                  on(DayOfWeek.MONDAY),
                  null));
          placements.changeWeekPattern(
              id, referrals.version(id), today.plusDays(7), on(DayOfWeek.TUESDAY));
          placements.assignSupervisor(id, referrals.version(id), "supervisor");
        });
    return id;
  }

  /** As NAV's own referral leaves it behind. */
  private void byCaseworker(String id) {
    long caseworker = actors.byName("caseworker", null).orElseThrow().userId();
    database.write(
        h -> {
          h.execute(
              "UPDATE placement SET referred_by = ?, created_by = ?, referred_unit = ? WHERE public_id = ?",
              caseworker,
              caseworker,
              actors.byName("caseworker", null).orElseThrow().grant().scopeKey(),
              id);
          h.execute(
              "INSERT INTO placement_event (id, placement_id, at, on_date, user_id, kind) SELECT p.id, p.id, '2026-11-01 08:00:00',"
                  + " '2026-11-01', ?, 'REFERRED' FROM placement p WHERE p.public_id = ?",
              caseworker,
              id);
        });
  }

  private void asProvider(Runnable work) {
    actors.runAs(referrals.provider(), work);
  }

  private HistoryPage as(String account, String id, HistoryFilter filter, String after, int most) {
    AtomicReference<HistoryPage> page = new AtomicReference<>();
    actors.runAs(
        actors.byName(account, null).orElseThrow(),
        () ->
            page.set(
                history.list(
                    id,
                    filter,
                    HistoryCursor.parse(after),
                    most,
                    Texts.of("nb"),
                    AccessKind.DETAIL)));
    return page.get();
  }

  private HistoryPage as(String account, String id) {
    return as(account, id, HistoryFilter.ALL, null, 50);
  }

  private static List<String> changes(HistoryLine line) {
    return line.changes().stream()
        .map(c -> c.label() + ": " + c.before() + " -> " + c.after())
        .toList();
  }

  @Test
  void everyDecisionIsToldWithWhatItChangedTheLatestFirst() {
    List<HistoryLine> lines = as("provider", lived("NONE")).lines();
    assertThat(lines)
        .extracting(HistoryLine::what)
        .containsExactly("Veileder satt", "Ukeplan endret", "Tatt inn", "Henvist");
    String supervisor = actors.byName("supervisor", null).orElseThrow().displayName();
    assertThat(changes(lines.get(0))).containsExactly("Veileder:  -> " + supervisor);
    assertThat(changes(lines.get(1)))
        .contains("Ukeplan: mandag 09:00–15:00 -> tirsdag 09:00–15:00");
    assertThat(changes(lines.get(2)))
        .contains("Prosent:  -> 60 %", "Ukeplan:  -> mandag 09:00–15:00");
    assertThat(lines.get(0).who()).isEqualTo(referrals.provider().displayName());
  }

  @Test
  void noLineHoldsAnIdOrJson() {
    for (HistoryLine line : as("caseworker", lived("NONE")).lines()) {
      // The agreements of these tests have references with long numbers, which are told.
      assertThat(line.toString())
          .doesNotContainPattern("(?<!R-)\\b\\d{15}")
          .doesNotContain("{", "???");
    }
  }

  @Test
  void aHiddenPersonsCaseworkerIsNotNamedToTheProviderAndTheirOwnPeopleAre() {
    String caseworker = actors.byName("caseworker", null).orElseThrow().displayName();
    HistoryPage hidden = as("provider", lived("STRICTLY_CONFIDENTIAL"));
    assertThat(hidden.row().person().hidden()).isTrue();
    assertThat(hidden.lines()).extracting(HistoryLine::who).doesNotContain(caseworker);
    assertThat(hidden.lines().getFirst().who()).isEqualTo(referrals.provider().displayName());
    HistoryPage open = as("provider", lived("NONE"));
    assertThat(open.lines().getLast().who()).isEqualTo(caseworker);
  }

  @Test
  void anOfficeThatMayNotKnowThePersonAndThoseWhoSeeNoPersonHaveNoHistory() {
    String id = lived("STRICTLY_CONFIDENTIAL");
    for (String account :
        List.of("caseworker", "provider2", "coordinator", "handler", "directorate", "admin")) {
      assertThatThrownBy(() -> as(account, id))
          .as(account)
          .hasStackTraceContaining(NotFound.class.getSimpleName());
    }
  }

  @Test
  void aFarmFindsNothingOfOthersDecisions() {
    String theirs =
        database.read(
            h ->
                h.createQuery(
                        "SELECT p.public_id FROM placement p JOIN stay s ON s.placement_id = p.id WHERE s.farm_id = :farm"
                            + " AND p.accepted_on <= :day AND p.not_relevant_on IS NULL AND p.error_on IS NULL"
                            + " AND (s.valid_to IS NULL OR s.valid_to > :day) LIMIT 1")
                    .bind("day", clock.today())
                    .bind("farm", actors.byName("farm", null).orElseThrow().grant().scopeId())
                    .mapTo(String.class)
                    .one());
    HistoryPage page = as("farm", theirs);
    assertThat(page.kinds()).containsExactly("FARM_DAY", "MESSAGE", "STOP_REQUEST", "VISIT");
    assertThat(page.lines()).allMatch(line -> page.kinds().contains(line.kind()));
    assertThat(page.row()).isNull();
  }

  @Test
  void pageByPageEveryLineComesOnceAlsoThoseOfOneMoment() {
    String id = lived("NONE");
    List<HistoryLine> all = as("provider", id).lines();
    List<HistoryLine> paged = new ArrayList<>();
    String next = null;
    do {
      HistoryPage page = as("provider", id, HistoryFilter.ALL, next, 1);
      paged.addAll(page.lines());
      next = page.next();
    } while (next != null);
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void itIsNarrowedByKindAndPeriod() {
    String id = lived("NONE");
    assertThat(
            as("provider", id, new HistoryFilter(Set.of("WEEK_PATTERN"), null, null), null, 50)
                .lines())
        .extracting(HistoryLine::kind)
        .containsExactly("WEEK_PATTERN");
    LocalDate first = LocalDate.of(2026, 11, 1);
    assertThat(as("provider", id, new HistoryFilter(Set.of(), first, first), null, 50).lines())
        .extracting(HistoryLine::what)
        .containsExactly("Henvist");
  }

  @Test
  void whoLooksIsToldToNavWhollyAndToAProviderOnlyOfItsOwnPeople() {
    String id = lived("NONE");
    as("caseworker", id);
    as("provider", id);
    String caseworker = actors.byName("caseworker", null).orElseThrow().displayName();
    assertThat(as("caseworker", id, LOOKS, null, 50).lines())
        .extracting(HistoryLine::who)
        .contains(caseworker, referrals.provider().displayName());
    assertThat(as("provider", id, LOOKS, null, 50).lines())
        .extracting(HistoryLine::who)
        .containsOnly(referrals.provider().displayName());
    assertThat(as("provider", id).lines())
        .extracting(HistoryLine::kind)
        .doesNotContain(HistoryQueries.LOOKED);
  }
}
