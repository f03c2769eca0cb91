package no.greenwork.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Visits to farms by those whose referral is undecided, one in each state at a provider, and farms
 * that ask to be out of use. Told last, so that the rest of a demo does not depend on it.
 */
final class DemoVisits {
  /** A farm whose farmer has an account comes first. */
  private static final String UNDECIDED =
      """
      SELECT p.id, p.provider_id,
        (SELECT MIN(g.user_id) FROM user_grant g WHERE g.provider_id = p.provider_id AND g.role IN ('PROVIDER_COORDINATOR', 'SUPERVISOR')) AS user,
        (SELECT k.farm_id FROM farm_agreement k JOIN agreement a ON a.id = k.agreement_id
          WHERE a.provider_id = p.provider_id AND a.measure_code = p.measure_code AND k.valid_from <= ? AND (k.valid_to IS NULL OR k.valid_to > ?)
          ORDER BY NOT EXISTS (SELECT 1 FROM user_grant u WHERE u.farm_id = k.farm_id), k.farm_id LIMIT 1) AS farm
      FROM placement p JOIN participant x ON x.id = p.participant_id
      WHERE p.referred_on <= ? AND p.accepted_on IS NULL AND p.declined_on IS NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL
        AND x.protection = 'NONE' AND NOT x.shielded ORDER BY p.provider_id, p.referred_on DESC, p.id
      """;

  private static final String FARMERS =
      "SELECT g.farm_id, MIN(g.user_id) AS user FROM user_grant g WHERE g.role = 'FARMER' GROUP BY g.farm_id ORDER BY g.farm_id";

  private static final int STATES = 6;

  private final Connection connection;
  private final DemoIds ids;
  private final LocalDate anchor;

  /** Somebody who may visit a farm. */
  private record Guest(long placement, long provider, long user, long farm) {}

  private record Tables(
      BulkInsert visits, BulkInsert dates, BulkInsert answers, BulkInsert events) {}

  DemoVisits(Connection connection, DemoPlan plan, DemoIds ids) {
    this.connection = connection;
    this.ids = ids;
    anchor = plan.anchor();
  }

  void write() throws SQLException {
    try (BulkInsert visits =
            new BulkInsert(
                connection,
                "visit",
                "id, public_id, placement_id, farm_id, proposed_on, proposed_by, last_on, chosen, chosen_on, confirmed_on");
        BulkInsert dates =
            new BulkInsert(connection, "visit_date", "visit_id, position, on_date, at_time");
        BulkInsert answers =
            new BulkInsert(
                connection,
                "visit_answer",
                "id, visit_id, side, number, answer, reason, at, on_date, user_id");
        BulkInsert events =
            new BulkInsert(
                connection, "placement_event", "id, placement_id, at, on_date, user_id, kind")) {
      Tables tables = new Tables(visits, dates, answers, events);
      Map<Long, Integer> told = new HashMap<>();
      for (Guest guest : guests()) {
        int n = told.merge(guest.provider(), 1, Integer::sum) - 1;
        if (n < STATES) {
          tell(guest, n, tables);
        }
      }
    }
    ask();
  }

  /** To be chosen, confirmed, soon, said nothing of, said yes to, and none suited. */
  private void tell(Guest guest, int n, Tables tables) throws SQLException {
    switch (n) {
      case 0 -> visit(guest, new int[] {3, 5, 6}, null, false, tables);
      case 1 -> visit(guest, new int[] {2, 4}, 2, false, tables);
      case 2 -> visit(guest, new int[] {1, 4, 7}, 1, true, tables);
      case 3 -> visit(guest, new int[] {-2, -1}, 1, true, tables);
      case 4 -> {
        long id = visit(guest, new int[] {-6, -4, -3}, 2, true, tables);
        said(id, guest, "PARTICIPANT", "Likte seg godt med dyrene", tables);
        said(id, guest, "FARM", null, tables);
      }
      default -> visit(guest, new int[] {2, 3}, 0, false, tables);
    }
  }

  private long visit(Guest guest, int[] days, Integer chosen, boolean confirmed, Tables tables)
      throws SQLException {
    long id = ids.next();
    LocalDate proposed = anchor.plusDays(days[0]).minusDays(6);
    LocalDate answered = chosen == null ? null : proposed.plusDays(1);
    LocalDate agreed = confirmed ? proposed.plusDays(2) : null;
    tables
        .visits()
        .add(
            id,
            ids.nextPublic(),
            guest.placement(),
            guest.farm(),
            proposed,
            guest.user(),
            anchor.plusDays(days[days.length - 1]),
            chosen,
            answered,
            agreed);
    for (int i = 0; i < days.length; i++) {
      tables.dates().add(id, i + 1, anchor.plusDays(days[i]), i == 0 ? "10:00" : "12:30");
    }
    event(guest, proposed, "VISIT_PROPOSED", tables);
    if (chosen != null) {
      event(guest, answered, chosen == 0 ? "VISIT_NONE_SUITS" : "VISIT_CHOSEN", tables);
    }
    if (confirmed) {
      event(guest, agreed, "VISIT_CONFIRMED", tables);
    }
    return id;
  }

  private void said(long visit, Guest guest, String side, String reason, Tables tables)
      throws SQLException {
    LocalDate day = anchor.minusDays(3);
    tables
        .answers()
        .add(ids.next(), visit, side, 1, "YES", reason, day.atTime(14, 0), day, guest.user());
    event(guest, day, "VISIT_ANSWERED", tables);
  }

  private void event(Guest guest, LocalDate day, String kind, Tables tables) throws SQLException {
    tables.events().add(ids.next(), guest.placement(), day.atTime(11, 0), day, guest.user(), kind);
  }

  /** Farms with an account look ahead to the calving. */
  private void ask() throws SQLException {
    try (BulkInsert requests =
            new BulkInsert(
                connection,
                "stop_request",
                "id, public_id, farm_id, first_day, last_day, reason, reason_text, asked_on, asked_by");
        var statement = connection.prepareStatement(FARMERS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        requests.add(
            ids.next(),
            ids.nextPublic(),
            rows.getLong("farm_id"),
            anchor.plusDays(120),
            anchor.plusDays(140),
            "CALVING",
            null,
            anchor.minusDays(1),
            rows.getLong("user"));
      }
    }
  }

  private List<Guest> guests() throws SQLException {
    List<Guest> found = new ArrayList<>();
    try (var statement = connection.prepareStatement(UNDECIDED)) {
      for (int i = 1; i <= 3; i++) {
        statement.setObject(i, anchor.minusDays(i == 3 ? 12 : 0));
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          if (rows.getLong("user") != 0 && rows.getLong("farm") != 0) {
            found.add(
                new Guest(
                    rows.getLong("id"),
                    rows.getLong("provider_id"),
                    rows.getLong("user"),
                    rows.getLong("farm")));
          }
        }
      }
    }
    return found;
  }
}
