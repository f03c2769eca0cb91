package no.greenwork.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Those who stood on a waiting list before they were taken in, and those whom somebody who had
 * waited less was preferred to. Of the acceptances that are written already; they stay as they are.
 */
final class DemoWaited {
  /** One in this many of those with whom there was time for it. */
  private static final int EVERY = 3;

  private static final String ACCEPTED =
      """
      SELECT p.id, p.provider_id, p.measure_code, p.agreement_id, p.referred_on, p.accepted_on, p.referred_by,
        (SELECT MIN(g.user_id) FROM user_grant g WHERE g.provider_id = p.provider_id AND g.role IN ('PROVIDER_COORDINATOR', 'SUPERVISOR')) AS provider
      FROM placement p WHERE p.accepted_on >= p.referred_on + INTERVAL 6 DAY AND p.referred_by IS NOT NULL
        AND p.not_relevant_on IS NULL AND p.error_on IS NULL
      ORDER BY p.provider_id, p.measure_code, p.referred_on, p.id
      """;

  private static final String PUT_ON_THE_LIST =
      "UPDATE placement p JOIN place_offer o ON o.placement_id = p.id SET p.waiting_from = p.referred_on + INTERVAL 2 DAY,"
          + " p.waiting_reason = 'Alle plasser er tatt' WHERE o.said_yes AND p.accepted_on IS NOT NULL";

  private final Connection connection;
  private final DemoIds ids;

  /** Somebody who was taken in after waiting. */
  private record Waited(
      long id,
      String line,
      long agreement,
      LocalDate referred,
      LocalDate accepted,
      long caseworker,
      long provider) {
    LocalDate from() {
      return referred.plusDays(2);
    }

    LocalDate offered() {
      return accepted.minusDays(2);
    }

    /** Whether a place was offered to the other while this one, longer in the same line, waited. */
    boolean sees(Waited other) {
      return line.equals(other.line)
          && referred.isBefore(other.referred)
          && !from().isAfter(other.offered())
          && other.accepted.isBefore(accepted);
    }
  }

  DemoWaited(Connection connection, DemoIds ids) {
    this.connection = connection;
    this.ids = ids;
  }

  void write() throws SQLException {
    List<Waited> waited = waited();
    try (BulkInsert offers =
            new BulkInsert(
                connection,
                "place_offer",
                "id, public_id, placement_id, agreement_id, offered_on, offered_by, reply_by, passing_reason, answered_on, answered_by,"
                    + " said_yes");
        BulkInsert passings =
            new BulkInsert(connection, "place_passing", "offer_id, placement_id");
        BulkInsert events =
            new BulkInsert(
                connection, "placement_event", "id, placement_id, at, on_date, user_id, kind")) {
      for (int i = 0; i < waited.size(); i++) {
        Waited one = waited.get(i);
        event(events, one, one.from(), one.provider(), "WAITING_LIST");
        offer(one, before(waited, i), offers, passings, events);
      }
    }
    try (Statement list = connection.createStatement()) {
      list.executeUpdate(PUT_ON_THE_LIST);
    }
  }

  /** Who stood before in the line and still waited; they are listed by line and referral. */
  private static List<Waited> before(List<Waited> waited, int i) {
    List<Waited> before = new ArrayList<>();
    Waited one = waited.get(i);
    for (int j = i - 1; j >= 0 && waited.get(j).line().equals(one.line()); j--) {
      if (waited.get(j).sees(one)) {
        before.add(waited.get(j));
      }
    }
    return before;
  }

  private void offer(
      Waited one, List<Waited> passed, BulkInsert offers, BulkInsert passings, BulkInsert events)
      throws SQLException {
    long id = ids.next();
    offers.add(
        id,
        ids.nextPublic(),
        one.id(),
        one.agreement(),
        one.offered(),
        one.provider(),
        one.offered().plusDays(7),
        passed.isEmpty() ? null : "Bor nær gården og kan ta bussen dit",
        one.accepted().minusDays(1),
        one.caseworker(),
        true);
    event(events, one, one.offered(), one.provider(), "OFFERED");
    event(events, one, one.accepted().minusDays(1), one.caseworker(), "OFFER_ACCEPTED");
    for (Waited other : passed) {
      passings.add(id, other.id());
      event(events, other, one.offered(), one.provider(), "PASSED_OVER");
    }
  }

  private void event(BulkInsert events, Waited one, LocalDate day, long user, String kind)
      throws SQLException {
    events.add(ids.next(), one.id(), day.atTime(10, 0), day, user, kind);
  }

  private List<Waited> waited() throws SQLException {
    List<Waited> found = new ArrayList<>();
    try (var statement = connection.prepareStatement(ACCEPTED);
        ResultSet rows = statement.executeQuery()) {
      for (int n = 0; rows.next(); n++) {
        if (n % EVERY == 0 && rows.getLong("provider") != 0) {
          found.add(
              new Waited(
                  rows.getLong("id"),
                  rows.getLong("provider_id") + rows.getString("measure_code"),
                  rows.getLong("agreement_id"),
                  rows.getObject("referred_on", LocalDate.class),
                  rows.getObject("accepted_on", LocalDate.class),
                  rows.getLong("referred_by"),
                  rows.getLong("provider")));
        }
      }
    }
    return found;
  }
}
