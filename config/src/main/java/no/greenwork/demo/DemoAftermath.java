package no.greenwork.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Final reports, follow-ups after employment and meetings of placements that are written already;
 * some are left to be done. Told after everything else, so that the rest of a demo does not depend
 * on it.
 */
final class DemoAftermath implements AutoCloseable {
  private static final String ENDED =
      peopleOf(
          "p.valid_to <= ? AND p.valid_to > '2026-01-01' AND p.valid_to > ? - INTERVAL 370 DAY");
  private static final String RUNNING =
      peopleOf("p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ? + INTERVAL 30 DAY)");

  private static final String[] WORKED = {
    "Faste oppgaver om morgenen, og én å spørre. Har vært med på alt stellet i fjøset.",
    "Varierte oppgaver og tydelige beskjeder. Arbeidet best sammen med én annen.",
    "Eget ansvar for fôringen gjorde at dagene fikk en plan."
  };
  private static final String[] ADVICE = {
    "Klar for vanlig arbeid i deltid med oppfølging den første tiden.",
    "Bør prøve seg i en annen bransje med lignende oppgaver før vanlig arbeid.",
    "Trenger flere timer i uken før neste steg."
  };
  private static final String[] ATTAINED = {"REACHED", "PARTLY", "NOT_REACHED"};

  private static final int IN_SIGHT = 40;

  private final Connection connection;
  private final DemoIds ids;
  private final LocalDate anchor;
  private final Map<String, BulkInsert> tables = new LinkedHashMap<>();

  /** A placement and those about it. */
  private record Subject(
      long id,
      String measure,
      LocalDate from,
      LocalDate to,
      String exit,
      long caseworker,
      long supervisor,
      Long farm,
      String farmName,
      int plan,
      int goals) {
    LocalDate lastDay() {
      return to.minusDays(1);
    }
  }

  DemoAftermath(Connection connection, DemoPlan plan, DemoIds ids) throws SQLException {
    this.connection = connection;
    this.ids = ids;
    anchor = plan.anchor();
    table("placement_event", "id, placement_id, at, on_date, user_id, kind");
    table(
        "final_report",
        "id, placement_id, number, at, on_date, user_id, last_day, plan_number, worked,"
            + " recommendation, known");
    table("final_report_goal", "final_report_id, position, attained");
    table("final_report_read", "final_report_id, user_id, at");
    table(
        "follow_up",
        "id, public_id, placement_id, valid_from, valid_to, interval_weeks, user_id, purpose, set_at,"
            + " set_by");
    table("follow_up_contact", "id, follow_up_id, contact_on, note, at, user_id");
    table(
        "meeting",
        "id, public_id, placement_id, on_date, from_time, place, agenda, with_participant, with_nav,"
            + " with_provider, farm_id, arranged_at, arranged_by, arranged_party");
    table("meeting_minutes", "id, meeting_id, number, at, on_date, user_id");
    table("meeting_point", "minutes_id, position, point_id, agreed, party, due_on");
  }

  private void table(String name, String columns) throws SQLException {
    tables.put(name, new BulkInsert(connection, name, columns));
  }

  void write() throws SQLException {
    int n = 0;
    for (Subject one : subjects(ENDED)) {
      if (one.measure().equals("AFT") && !isMissing(one, n)) {
        report(one, n);
      }
      if ("GOT_WORK".equals(one.exit())) {
        followUp(one, n);
      }
      n++;
    }
    n = 0;
    for (Subject one : subjects(RUNNING)) {
      if (n++ % 3 == 0) {
        meetings(one, n);
      }
    }
  }

  /** Some of the latest, and a few that the provider has in its sight no more. */
  private boolean isMissing(Subject one, int n) {
    return n % (one.to().isBefore(anchor.minusDays(IN_SIGHT)) ? 24 : 4) == 3;
  }

  /** The last ones are unread. */
  private void report(Subject one, int n) throws SQLException {
    LocalDate on = one.lastDay().minusDays(n % 5);
    long id = ids.next();
    tables
        .get("final_report")
        .add(
            id,
            one.id(),
            1,
            on.atTime(12, 0),
            on,
            one.supervisor(),
            one.lastDay(),
            one.plan(),
            WORKED[n % WORKED.length],
            ADVICE[n % ADVICE.length],
            known(one));
    for (int goal = 1; goal <= one.goals(); goal++) {
      tables.get("final_report_goal").add(id, goal, ATTAINED[(n + goal) % ATTAINED.length]);
    }
    event(one.id(), on, one.supervisor(), "FINAL_REPORT");
    LocalDate read = on.plusDays(6);
    if (n % 3 != 0 && !read.isAfter(anchor)) {
      tables.get("final_report_read").add(id, one.caseworker(), read.atTime(13, 0));
      event(one.id(), read, one.caseworker(), "FINAL_REPORT_READ");
    }
  }

  private static String known(Subject one) {
    return """
    {"start":"%s","lastDay":"%s","exitReason":"%s","stays":[{"validFrom":"%s","lastDay":"%s"%s}],"percents":[],"activities":[],"reviewed":[],"changes":[]}"""
        .formatted(
            one.from(),
            one.lastDay(),
            one.exit(),
            one.from(),
            one.lastDay(),
            one.farmName() == null ? "" : ",\"farm\":\"" + one.farmName() + "\"");
  }

  /** The latest contact is left to be taken where the number is even. */
  private void followUp(Subject one, int n) throws SQLException {
    long id = ids.next();
    LocalDate set = one.to().plusDays(2);
    LocalDate from = one.to().plusDays(7);
    if (set.isAfter(anchor)) {
      return;
    }
    tables
        .get("follow_up")
        .add(
            id,
            ids.nextPublic(),
            one.id(),
            from,
            from.plusMonths(6),
            4,
            n % 3 == 0 ? null : one.supervisor(),
            "Holde kontakt med deltakeren og arbeidsgiveren om oppgaver og arbeidstid",
            set.atTime(12, 0),
            one.caseworker());
    event(one.id(), set, one.caseworker(), "FOLLOW_UP_SET");
    for (LocalDate day = from; !day.isAfter(anchor); day = day.plusWeeks(4)) {
      if (n % 2 == 0 && day.plusWeeks(4).isAfter(anchor)) {
        return;
      }
      tables
          .get("follow_up_contact")
          .add(
              ids.next(),
              id,
              day,
              "Telefon: trives med oppgavene, arbeidsgiveren er fornøyd",
              day.atTime(14, 0),
              one.supervisor());
      event(one.id(), day, one.supervisor(), "FOLLOW_UP_CONTACT");
    }
  }

  private void meetings(Subject one, int n) throws SQLException {
    boolean withFarm = one.farm() != null && n % 2 == 0;
    LocalDate held = anchor.minusDays(10L + n % 9);
    if (held.isAfter(one.from())) {
      long meeting = meeting(one, held, withFarm, "Hvordan det går, og oppgavene framover");
      if (n % 5 != 0) {
        minutes(one, meeting, held, withFarm);
      }
    }
    meeting(one, anchor.plusDays(3L + n % 12), withFarm, "Timer i uken fra nyttår");
  }

  private long meeting(Subject one, LocalDate on, boolean withFarm, String agenda)
      throws SQLException {
    long id = ids.next();
    LocalDate called = on.isAfter(anchor) ? anchor.minusDays(3) : on.minusDays(8);
    tables
        .get("meeting")
        .add(
            id,
            ids.nextPublic(),
            one.id(),
            on,
            LocalTime.of(12, 30),
            withFarm ? "På gården" : "NAV-kontoret",
            agenda,
            true,
            true,
            true,
            withFarm ? one.farm() : null,
            called.atTime(11, 0),
            one.supervisor(),
            "PROVIDER");
    event(one.id(), called, one.supervisor(), "MEETING_ARRANGED");
    return id;
  }

  private void minutes(Subject one, long meeting, LocalDate on, boolean withFarm)
      throws SQLException {
    long minutes = ids.next();
    tables.get("meeting_minutes").add(minutes, meeting, 1, on.atTime(15, 0), on, one.supervisor());
    point(minutes, 1, "Snakke med arbeidsgiveren om en prøvedag", "PROVIDER", anchor.plusDays(5));
    point(minutes, 2, "Avklare om kurset kan dekkes", "NAV", anchor.plusDays(2));
    if (withFarm) {
      point(minutes, 3, "Vise hvordan fôringsplanen føres", "FARM", anchor.plusDays(4));
    }
    event(one.id(), on, one.supervisor(), "MEETING_MINUTES");
  }

  private void point(long minutes, int position, String agreed, String party, LocalDate due)
      throws SQLException {
    tables.get("meeting_point").add(minutes, position, ids.next(), agreed, party, due);
  }

  private void event(long placement, LocalDate day, long user, String kind) throws SQLException {
    tables.get("placement_event").add(ids.next(), placement, day.atTime(12, 0), day, user, kind);
  }

  private List<Subject> subjects(String sql) throws SQLException {
    List<Subject> found = new ArrayList<>();
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, anchor);
      statement.setObject(2, anchor);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(subject(rows));
        }
      }
    }
    return found;
  }

  private static Subject subject(ResultSet rows) throws SQLException {
    return new Subject(
        rows.getLong("id"),
        rows.getString("measure_code"),
        rows.getObject("valid_from", LocalDate.class),
        rows.getObject("valid_to", LocalDate.class),
        rows.getString("exit_reason"),
        rows.getLong("referred_by"),
        rows.getLong("supervisor"),
        rows.getObject("farm_id", Long.class),
        rows.getString("farm"),
        rows.getInt("plan"),
        rows.getInt("goals"));
  }

  /** Of nobody protected or shielded, each with a supervisor. */
  private static String peopleOf(String which) {
    return """
    SELECT p.id, p.measure_code, p.valid_from, p.valid_to, p.exit_reason, p.referred_by, s.farm_id, f.name AS farm,
      (SELECT MIN(ps.user_id) FROM placement_supervisor ps WHERE ps.placement_id = p.id) AS supervisor,
      COALESCE((SELECT MAX(v.number) FROM plan_version v WHERE v.placement_id = p.id), 0) AS plan,
      (SELECT COUNT(*) FROM plan_goal g JOIN plan_version v ON v.id = g.plan_version_id WHERE v.placement_id = p.id
        AND v.number = (SELECT MAX(w.number) FROM plan_version w WHERE w.placement_id = p.id)) AS goals
    FROM placement p JOIN participant x ON x.id = p.participant_id AND x.protection = 'NONE' AND NOT x.shielded
    LEFT JOIN stay s ON s.placement_id = p.id AND s.valid_from = p.valid_from LEFT JOIN farm f ON f.id = s.farm_id
    WHERE p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.referred_by IS NOT NULL AND %s ORDER BY p.id
    """
        .formatted(which);
  }

  @Override
  public void close() throws SQLException {
    for (BulkInsert table : tables.values()) {
      table.close();
    }
  }
}
