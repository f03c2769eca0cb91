package no.greenwork.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import no.greenwork.plan.ReviewDays;

/** What is written about a placement while it runs and after it; some of it is left to be done. */
final class DemoFollowUp implements AutoCloseable {
  private static final LocalDate RULES_FROM = LocalDate.of(2026, 1, 1);
  private static final int REVIEW_MONTHS = 3;
  private static final int[] OUTCOME_MONTHS = {0, 3, 6, 12};
  private static final String[] OUTCOMES = {
    "WORK", "NEITHER", "OTHER_MEASURE", "EDUCATION", "UNKNOWN"
  };
  private static final String[] STANDINGS = {"AS_PLANNED", "NEEDS_CHANGE", "SHOULD_END"};
  private static final String[] PROGRESS = {"CLOSER", "UNCHANGED", "FURTHER_AWAY"};
  private static final String[] GOALS = {
    "Møte til avtalt tid tre dager i uken",
    "Kunne stellet i fjøset uten påminnelse",
    "Ha prøvd tre ulike arbeidsoppgaver",
    "Ta ansvar for fôringen en hel uke",
    "Ha snakket med én arbeidsgiver i nærheten",
    "Delta i planleggingen av neste ukes arbeid"
  };
  private static final String[] FOLLOW_UPS = {
    "Samtale på gården annenhver tirsdag, telefon ved behov.",
    "Veileder er med en formiddag i uken den første måneden, deretter hver fjortende dag.",
    "Kort samtale hver fredag, felles møte med gården en gang i måneden."
  };
  private static final String[] ADAPTATIONS = {
    "Én oppgave om gangen, skrevet på tavlen.", "Faste pauser klokken 10 og 12.", null
  };
  private static final String[] ACTIVITIES = {
    "MILKING", "FEEDING", "HORSES", "FENCING", "FIREWOOD", "VEGETABLES", "CARPENTRY", "COOKING"
  };

  private final DemoPlan plan;
  private final DemoIds ids;
  private final RandomGenerator random;
  private final Map<String, BulkInsert> tables = new LinkedHashMap<>();

  /** That something was written. */
  record Event(LocalDate on, long user, String kind) {}

  DemoFollowUp(Connection connection, DemoPlan plan, DemoIds ids) throws SQLException {
    this.plan = plan;
    this.ids = ids;
    random = plan.random("follow-up");
    table(
        connection,
        "plan_version",
        "id, placement_id, number, at, on_date, user_id, follow_up, adaptations");
    table(connection, "plan_goal", "plan_version_id, position, goal, due_on");
    table(connection, "plan_activity", "plan_version_id, activity_code");
    table(
        connection,
        "review",
        "id, placement_id, months, number, due_on, at, on_date, user_id, standing, progress,"
            + " assessment");
    table(connection, "outcome", "id, placement_id, months, number, at, on_date, user_id, code");
  }

  private void table(Connection connection, String name, String columns) throws SQLException {
    tables.put(name, new BulkInsert(connection, name, columns));
  }

  /** In the order of their days. */
  List<Event> of(long placement, DemoPlacement p, long caseworker, long supervisor)
      throws SQLException {
    List<Event> events = new ArrayList<>();
    boolean ruled =
        p.agreement().measure().equals("AFT") && (p.to() == null || p.to().isAfter(RULES_FROM));
    if (ruled && !p.from().isAfter(plan.anchor())) {
      plans(placement, p, supervisor, events);
      reviews(placement, p, caseworker, events);
    }
    if (p.to() != null && !p.to().isAfter(plan.anchor())) {
      outcomes(placement, p.to().minusDays(1), caseworker, events);
    }
    events.sort(Comparator.comparing(Event::on));
    return events;
  }

  private void plans(long placement, DemoPlacement p, long supervisor, List<Event> events)
      throws SQLException {
    LocalDate first = p.from().isBefore(RULES_FROM) ? RULES_FROM : p.from();
    int versions = random.nextInt(10) < 2 ? 0 : 1 + random.nextInt(3) / 2;
    for (int number = 1; number <= versions; number++) {
      LocalDate on = first.plusDays(4L + random.nextInt(22) + 90L * (number - 1));
      if (on.isAfter(plan.anchor()) || p.to() != null && !on.isBefore(p.to())) {
        return;
      }
      version(placement, number, on, supervisor);
      events.add(new Event(on, supervisor, "PLAN"));
    }
  }

  private void version(long placement, int number, LocalDate on, long supervisor)
      throws SQLException {
    long id = ids.next();
    tables
        .get("plan_version")
        .add(
            id,
            placement,
            number,
            on.atTime(12, 0),
            on,
            supervisor,
            FOLLOW_UPS[random.nextInt(FOLLOW_UPS.length)],
            ADAPTATIONS[random.nextInt(ADAPTATIONS.length)]);
    int goal = random.nextInt(GOALS.length);
    int goals = 2 + random.nextInt(2);
    for (int i = 0; i < goals; i++) {
      tables
          .get("plan_goal")
          .add(id, i + 1, GOALS[(goal + i) % GOALS.length], on.plusMonths(2L + 2L * i));
    }
    int activity = random.nextInt(ACTIVITIES.length);
    int activities = 3 + random.nextInt(2);
    for (int i = 0; i < activities; i++) {
      tables.get("plan_activity").add(id, ACTIVITIES[(activity + i) % ACTIVITIES.length]);
    }
  }

  private void reviews(long placement, DemoPlacement p, long caseworker, List<Event> events)
      throws SQLException {
    List<ReviewDays.Due> due =
        new ReviewDays(p.from(), p.to(), new TreeMap<>(Map.of(RULES_FROM, REVIEW_MONTHS)))
            .until(plan.anchor());
    for (ReviewDays.Due one : due) {
      LocalDate on = one.on().plusDays(random.nextInt(12));
      boolean last = one.equals(due.getLast());
      if (on.isAfter(plan.anchor()) || last && random.nextInt(10) < 3) {
        continue;
      }
      tables
          .get("review")
          .add(
              ids.next(),
              placement,
              one.months(),
              1,
              one.on(),
              on.atTime(12, 0),
              on,
              caseworker,
              STANDINGS[random.nextInt(10) < 7 ? 0 : 1 + random.nextInt(2)],
              PROGRESS[Math.min(random.nextInt(3), random.nextInt(3))],
              "Gått gjennom planen med deltakeren og arrangøren.");
      events.add(new Event(on, caseworker, "REVIEW"));
    }
  }

  private void outcomes(long placement, LocalDate end, long caseworker, List<Event> events)
      throws SQLException {
    if (end.isBefore(plan.anchor().minusYears(3))) {
      return;
    }
    for (int months : OUTCOME_MONTHS) {
      LocalDate on = end.plusMonths(months).plusDays(1L + random.nextInt(20));
      if (on.isAfter(plan.anchor()) || random.nextInt(10) < 2) {
        continue;
      }
      String code = OUTCOMES[Math.min(random.nextInt(OUTCOMES.length), random.nextInt(6) % 5)];
      tables
          .get("outcome")
          .add(ids.next(), placement, months, 1, on.atTime(12, 0), on, caseworker, code);
      events.add(new Event(on, caseworker, "OUTCOME"));
    }
  }

  @Override
  public void close() throws SQLException {
    for (BulkInsert table : tables.values()) {
      table.close();
    }
  }
}
