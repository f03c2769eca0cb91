package no.greenwork.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Writes the facts of placements: referred, answered, carried out, ended. */
final class DemoPlacements implements AutoCloseable {
  private static final String[] EXITS = {
    "GOT_WORK",
    "SICK",
    "EDUCATION",
    "NEEDS_OTHER_SUPPORT",
    "DID_NOT_ATTEND",
    "COOPERATION_ENDED",
    "REQUIREMENTS_NOT_MET",
    "OTHER"
  };

  private final DemoPlan plan;
  private final DemoIds ids;
  private final RandomGenerator random;
  private final Map<String, BulkInsert> tables = new LinkedHashMap<>();
  private final DemoFollowUp followUp;

  DemoPlacements(Connection connection, DemoPlan plan, DemoIds ids) throws SQLException {
    this.plan = plan;
    this.ids = ids;
    random = plan.random("placements");
    table(
        connection,
        "placement",
        "id, public_id, participant_id, measure_code, arena, provider_id, wished_farm_id, wished_start, farm_confirmed, created_by,"
            + " created_at, touched_at, referred_on, referred_by, referred_unit, waiting_from, waiting_reason, declined_on, declined_reason,"
            + " accepted_on, agreement_id, valid_from, valid_to, not_relevant_on, not_relevant_reason, exit_reason, exit_text");
    table(connection, "stay", "placement_id, valid_from, valid_to, farm_agreement_id, farm_id");
    table(
        connection,
        "percent_entry",
        "placement_id, valid_from, percent, days_per_week, registered_at");
    table(connection, "week_pattern_slot", "placement_id, valid_from, weekday, from_time, to_time");
    table(connection, "placement_supervisor", "placement_id, valid_from, user_id");
    table(connection, "placement_event", "id, placement_id, at, on_date, user_id, kind, reason");
    followUp = new DemoFollowUp(connection, plan, ids);
  }

  private void table(Connection connection, String name, String columns) throws SQLException {
    tables.put(name, new BulkInsert(connection, name, columns));
  }

  /**
   * Referred, accepted and started, or to start.
   *
   * @return its id
   */
  long accepted(DemoPlacement p, DemoPerson person, boolean farmConfirmed) throws SQLException {
    long id = ids.next();
    LocalDate referred =
        min(p.from().minusDays(14L + random.nextInt(40)), plan.anchor().minusDays(5));
    LocalDate accepted =
        min(referred.plusDays(2L + random.nextInt(10)), plan.anchor().minusDays(1));
    DemoAgreement.Term term = p.agreement().on(p.from());
    place(id, p, person, farmConfirmed, referred, accepted);
    stay(id, p, term, accepted);
    var supervisors = p.agreement().provider().supervisors();
    long supervisor = supervisors.get(random.nextInt(supervisors.size()));
    tables.get("placement_supervisor").add(id, accepted, supervisor);
    event(id, referred, person.caseworker(), "REFERRED", null);
    event(id, accepted, supervisors.getFirst(), "ACCEPTED", null);
    for (DemoFollowUp.Event event : followUp.of(id, p, person.caseworker(), supervisor)) {
      event(id, event.on(), event.user(), event.kind(), null);
    }
    return id;
  }

  private void place(
      long id,
      DemoPlacement p,
      DemoPerson person,
      boolean farmConfirmed,
      LocalDate referred,
      LocalDate accepted)
      throws SQLException {
    boolean ended = p.to() != null && !p.to().isAfter(plan.anchor());
    String exit =
        ended ? EXITS[Math.min(random.nextInt(EXITS.length), random.nextInt(EXITS.length))] : null;
    tables
        .get("placement")
        .add(
            id,
            ids.nextPublic(),
            person.id(),
            p.agreement().measure(),
            p.farm() == null ? "OWN_PREMISES" : "GREEN_WORK",
            p.agreement().provider().id(),
            p.farm() == null ? null : p.farm().id(),
            p.from(),
            farmConfirmed,
            person.caseworker(),
            referred.atStartOfDay(),
            accepted.atStartOfDay(),
            referred,
            person.caseworker(),
            person.unit().number(),
            null,
            null,
            null,
            null,
            accepted,
            p.agreement().on(p.from()).id(),
            p.from(),
            p.to(),
            null,
            null,
            exit,
            "OTHER".equals(exit) ? "Flyttet" : null);
  }

  private void stay(long id, DemoPlacement p, DemoAgreement.Term term, LocalDate accepted)
      throws SQLException {
    Long earmark = p.farm() == null ? null : term.farmAgreements().get(p.farm());
    tables.get("stay").add(id, p.from(), p.to(), earmark, p.farm() == null ? null : p.farm().id());
    int days = Math.max(1, Math.min(5, (p.percent() + 19) / 20));
    tables.get("percent_entry").add(id, p.from(), p.percent(), days, accepted.atStartOfDay());
    if (random.nextInt(10) < 7) {
      week(id, p.from(), days);
    }
  }

  private void week(long id, LocalDate from, int days) throws SQLException {
    int first = random.nextInt(6 - days);
    for (int day = 0; day < days; day++) {
      boolean morning = random.nextInt(10) == 0;
      tables
          .get("week_pattern_slot")
          .add(
              id,
              from,
              DayOfWeek.MONDAY.plus(first + day).getValue(),
              LocalTime.of(9, 0),
              LocalTime.of(morning ? 12 : 15, 0));
    }
  }

  /** What came of a referral that has not become a place. */
  enum Answer {
    NONE,
    WAITING_LIST,
    DECLINED,
    WITHDRAWN
  }

  void unanswered(
      DemoAgreement agreement, DemoFarm farm, DemoPerson person, LocalDate referred, Answer answer)
      throws SQLException {
    long id = ids.next();
    LocalDate answered = min(referred.plusDays(4), plan.anchor());
    boolean waits = answer == Answer.WAITING_LIST;
    boolean declined = answer == Answer.DECLINED;
    tables
        .get("placement")
        .add(
            id,
            ids.nextPublic(),
            person.id(),
            agreement.measure(),
            "GREEN_WORK",
            agreement.provider().id(),
            farm == null ? null : farm.id(),
            referred.plusDays(30),
            false,
            person.caseworker(),
            referred.atStartOfDay(),
            referred.atStartOfDay(),
            referred,
            person.caseworker(),
            person.unit().number(),
            waits ? answered : null,
            waits ? "Ingen ledig plass før nyttår" : null,
            declined ? answered : null,
            declined ? "Gården kan ikke gi den tilretteleggingen som trengs" : null,
            null,
            null,
            null,
            null,
            answer == Answer.WITHDRAWN ? answered : null,
            answer == Answer.WITHDRAWN ? "WITHDRAWN" : null,
            null,
            null);
    event(id, referred, person.caseworker(), "REFERRED", null);
    if (answer != Answer.NONE) {
      answered(id, person, agreement, answered, answer);
    }
  }

  private void answered(
      long id, DemoPerson person, DemoAgreement agreement, LocalDate on, Answer answer)
      throws SQLException {
    long by =
        answer == Answer.WITHDRAWN
            ? person.caseworker()
            : agreement.provider().supervisors().getFirst();
    event(id, on, by, answer.name(), null);
  }

  /** A referral that is being written. */
  void draft(DemoAgreement agreement, DemoPerson person) throws SQLException {
    var touched = plan.anchor().minusDays(3).atStartOfDay();
    tables
        .get("placement")
        .add(
            ids.next(),
            ids.nextPublic(),
            person.id(),
            agreement.measure(),
            "GREEN_WORK",
            agreement.provider().id(),
            null,
            plan.anchor().plusDays(30),
            false,
            person.caseworker(),
            touched,
            touched,
            null,
            null,
            person.unit().number(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
  }

  private void event(long placement, LocalDate day, long user, String kind, String reason)
      throws SQLException {
    tables
        .get("placement_event")
        .add(ids.next(), placement, day.atTime(9, 0), day, user, kind, reason);
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  @Override
  public void close() throws SQLException {
    for (BulkInsert table : tables.values()) {
      table.close();
    }
    followUp.close();
  }
}
