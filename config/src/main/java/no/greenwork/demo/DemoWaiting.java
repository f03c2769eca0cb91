package no.greenwork.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Offers to those who stand on the waiting lists that are written already. Told after everything
 * else, so that the rest of a demo does not depend on it.
 */
final class DemoWaiting {
  private static final String WAITING =
      """
      SELECT p.id, p.provider_id, p.measure_code, p.referred_by,
        (SELECT MIN(g.user_id) FROM user_grant g WHERE g.provider_id = p.provider_id AND g.role = 'PROVIDER_COORDINATOR') AS coordinator,
        (SELECT MIN(g.user_id) FROM user_grant g WHERE g.provider_id = p.provider_id AND g.role = 'SUPERVISOR') AS supervisor,
        (SELECT MIN(a.id) FROM agreement a WHERE a.provider_id = p.provider_id AND a.measure_code = p.measure_code
          AND a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to > ?)) AS agreement
      FROM placement p WHERE p.waiting_from IS NOT NULL AND p.accepted_on IS NULL AND p.declined_on IS NULL
        AND p.not_relevant_on IS NULL ORDER BY p.provider_id, p.measure_code, p.referred_on, p.id
      """;

  private final Connection connection;
  private final DemoIds ids;
  private final LocalDate anchor;

  /** Somebody in a line. */
  private record Waiter(long id, String line, long caseworker, long provider, long agreement) {}

  /** What came of an offer; a null day where it has not come about. */
  private record Outcome(
      LocalDate offered, LocalDate replyBy, LocalDate answered, Boolean yes, String reason) {}

  DemoWaiting(Connection connection, DemoPlan plan, DemoIds ids) {
    this.connection = connection;
    this.ids = ids;
    anchor = plan.anchor();
  }

  void write() throws SQLException {
    Map<String, List<Waiter>> lines = new LinkedHashMap<>();
    for (Waiter one : waiting()) {
      lines.computeIfAbsent(one.line(), line -> new ArrayList<>()).add(one);
    }
    try (BulkInsert offers =
            new BulkInsert(
                connection,
                "place_offer",
                "id, public_id, placement_id, agreement_id, offered_on, offered_by, reply_by, passing_reason, answered_on, answered_by,"
                    + " said_yes, answer_reason");
        BulkInsert passings =
            new BulkInsert(connection, "place_passing", "offer_id, placement_id");
        BulkInsert events =
            new BulkInsert(
                connection,
                "placement_event",
                "id, placement_id, at, on_date, user_id, kind, reason")) {
      int n = 0;
      for (List<Waiter> line : lines.values()) {
        if (line.size() > 1) {
          tell(line, n++, new Tables(offers, passings, events));
        }
      }
    }
  }

  private record Tables(BulkInsert offers, BulkInsert passings, BulkInsert events) {}

  /** In every third line the second was chosen, after nobody had answered for the first. */
  private void tell(List<Waiter> line, int n, Tables tables) throws SQLException {
    Waiter first = line.getFirst();
    switch (n % 3) {
      case 0 -> {
        offer(first, new Outcome(day(-4), day(-1), null, null, null), null, tables);
        offer(line.get(1), new Outcome(day(0), day(5), null, null, null), first, tables);
      }
      case 1 -> offer(first, new Outcome(day(-3), day(4), null, null, null), null, tables);
      default ->
          offer(
              first,
              new Outcome(day(-4), day(3), day(-1), false, "Vil vente på en plass nærmere hjemmet"),
              null,
              tables);
    }
  }

  private LocalDate day(int days) {
    return anchor.plusDays(days);
  }

  private void offer(Waiter to, Outcome outcome, Waiter passed, Tables tables) throws SQLException {
    long id = ids.next();
    boolean answered = outcome.answered() != null;
    tables
        .offers()
        .add(
            id,
            ids.nextPublic(),
            to.id(),
            to.agreement(),
            outcome.offered(),
            to.provider(),
            outcome.replyBy(),
            passed == null
                ? null
                : "Har ønsket seg nettopp denne gården, og kan begynne med en gang",
            outcome.answered(),
            answered ? to.caseworker() : null,
            outcome.yes(),
            outcome.reason());
    event(tables, to.id(), outcome.offered(), to.provider(), "OFFERED", null);
    if (answered) {
      String kind = outcome.yes() ? "OFFER_ACCEPTED" : "OFFER_REFUSED";
      event(tables, to.id(), outcome.answered(), to.caseworker(), kind, outcome.reason());
    }
    if (passed != null) {
      tables.passings().add(id, passed.id());
      event(tables, passed.id(), outcome.offered(), to.provider(), "PASSED_OVER", null);
    }
  }

  private void event(
      Tables tables, long placement, LocalDate day, long user, String kind, String reason)
      throws SQLException {
    tables.events().add(ids.next(), placement, day.atTime(10, 0), day, user, kind, reason);
  }

  private List<Waiter> waiting() throws SQLException {
    List<Waiter> found = new ArrayList<>();
    try (var statement = connection.prepareStatement(WAITING)) {
      statement.setObject(1, anchor);
      statement.setObject(2, anchor);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          long coordinator = rows.getLong("coordinator");
          long supervisor = rows.getLong("supervisor");
          long provider = coordinator == 0 ? supervisor : coordinator;
          long agreement = rows.getLong("agreement");
          long caseworker = rows.getLong("referred_by");
          if (provider != 0 && agreement != 0 && caseworker != 0) {
            found.add(
                new Waiter(
                    rows.getLong("id"),
                    rows.getLong("provider_id") + rows.getString("measure_code"),
                    caseworker,
                    provider,
                    agreement));
          }
        }
      }
    }
    return found;
  }
}
