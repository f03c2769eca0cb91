package no.greenwork.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What providers have proposed about running placements, what NAV has answered, and who is long
 * away. Written after everything else, so that the rest of a demo does not depend on it.
 */
final class DemoProposals implements AutoCloseable {
  private static final int EVERY = 5;
  private static final int AWAY_EVERY = 23;
  private static final int MOST_DAYS = 730;
  private static final int NEW_DAYS = 14;

  private final DemoPlan plan;
  private final DemoIds ids;
  private final BulkInsert proposals;
  private final BulkInsert notices;
  private final BulkInsert away;
  private final BulkInsert events;
  private final List<Running> running = new ArrayList<>();

  /** A placement that runs on the anchor day. */
  private record Running(long id, DemoPlacement placement, DemoPerson person) {
    long supervisor() {
      return placement.agreement().provider().supervisors().getFirst();
    }
  }

  /** What is proposed; null where it is not of the kind. */
  private record Wish(
      String kind, LocalDate end, Integer percent, LocalDate from, String exit, String why) {}

  DemoProposals(Connection connection, DemoPlan plan, DemoIds ids) throws SQLException {
    this.plan = plan;
    this.ids = ids;
    proposals =
        new BulkInsert(
            connection,
            "proposal",
            "id, public_id, placement_id, kind, state, no_show, new_end, percent, days_per_week, percent_from, took_part, exit_reason,"
                + " justification, proposed_at, proposed_on, proposed_by, answered_at, answered_on, answered_by, answer_reason");
    notices = new BulkInsert(connection, "placement_notice", "id, placement_id, kind, opened_on");
    away =
        new BulkInsert(
            connection, "long_away", "placement_id, valid_from, valid_to, marked_at, marked_by");
    events =
        new BulkInsert(
            connection, "placement_event", "id, placement_id, at, on_date, user_id, kind, reason");
  }

  void consider(long id, DemoPlacement placement, DemoPerson person) {
    LocalDate anchor = plan.anchor();
    boolean runs =
        !placement.from().isAfter(anchor)
            && (placement.to() == null || placement.to().isAfter(anchor.plusDays(NEW_DAYS)));
    if (runs) {
      running.add(new Running(id, placement, person));
    }
  }

  void write() throws SQLException {
    for (int i = 0; i < running.size(); i++) {
      Running one = running.get(i);
      boolean isNew = one.placement().from().isAfter(plan.anchor().minusDays(NEW_DAYS));
      if (isNew && i % 2 == 0) {
        noShow(one);
      } else if (i % EVERY == 0) {
        propose(one, wish(one, i / EVERY), i / EVERY);
      }
      if (i % AWAY_EVERY == AWAY_EVERY - 1) {
        away(one);
      }
    }
  }

  private Wish wish(Running one, int n) {
    LocalDate anchor = plan.anchor();
    LocalDate to = one.placement().to();
    if (to == null || n % 4 == 1) {
      int percent = one.placement().percent() > 50 ? 50 : 60;
      return new Wish(
          "CHANGE_PERCENT", null, percent, anchor.plusDays(21), null, "Avtalt med deltakeren");
    }
    LocalDate longest = one.placement().from().plusDays(MOST_DAYS);
    LocalDate later = to.plusDays(120).isAfter(longest) ? longest : to.plusDays(120);
    return switch (n % 4) {
      case 2 -> new Wish("END", anchor.plusDays(7), null, null, "GOT_WORK", null);
      case 3 ->
          new Wish("CHANGE_END_DATE", to.minusDays(5), null, null, null, "Flytter til annen by");
      default ->
          later.isBefore(to)
              ? new Wish("END", anchor.plusDays(10), null, null, "EDUCATION", null)
              : new Wish("EXTEND", later, null, null, null, "God utvikling, trenger mer tid");
    };
  }

  private void propose(Running one, Wish wish, int n) throws SQLException {
    LocalDate day = plan.anchor().minusDays(1L + n % 9);
    insert(one, wish, "PENDING", false, day, null, null);
    if (n % 3 == 0) {
      Wish before =
          new Wish("CHANGE_PERCENT", null, 90, day.minusDays(30), null, "Ønsker flere dager");
      LocalDate earlier = day.minusDays(40);
      if (!one.placement().from().isAfter(earlier) && !wish.kind().equals(before.kind())) {
        insert(one, before, "REJECTED", false, earlier, day, "Vi ser det an til neste møte");
        notices.add(ids.next(), one.id(), "PROPOSAL_ANSWERED", day);
      }
    }
  }

  private void noShow(Running one) throws SQLException {
    LocalDate day = one.placement().from();
    Wish wish = new Wish("NOT_RELEVANT", null, null, null, "DID_NOT_ATTEND", null);
    insert(one, wish, "PENDING", true, day, null, null);
  }

  private void insert(
      Running one,
      Wish wish,
      String state,
      boolean noShow,
      LocalDate day,
      LocalDate answered,
      String reason)
      throws SQLException {
    Integer days = wish.percent() == null ? null : Math.min(5, (wish.percent() + 19) / 20);
    proposals.add(
        ids.next(),
        ids.nextPublic(),
        one.id(),
        wish.kind(),
        state,
        noShow,
        wish.end(),
        wish.percent(),
        days,
        wish.from(),
        wish.kind().equals("END") ? Boolean.TRUE : null,
        wish.exit(),
        wish.why(),
        day.atTime(10, 0),
        day,
        one.supervisor(),
        answered == null ? null : answered.atTime(11, 0),
        answered,
        answered == null ? null : one.person().caseworker(),
        reason);
    event(one.id(), day, one.supervisor(), "PROPOSED", wish.why());
    if (answered != null) {
      event(one.id(), answered, one.person().caseworker(), "PROPOSAL_REJECTED", reason);
    }
  }

  private void away(Running one) throws SQLException {
    LocalDate from = plan.anchor().minusDays(20);
    if (one.placement().from().isAfter(from)) {
      return;
    }
    away.add(one.id(), from, plan.anchor().plusDays(12), from.atTime(9, 0), one.supervisor());
    event(one.id(), from, one.supervisor(), "LONG_AWAY", null);
  }

  private void event(long placement, LocalDate day, long user, String kind, String reason)
      throws SQLException {
    events.add(ids.next(), placement, day.atTime(10, 0), day, user, kind, reason);
  }

  @Override
  public void close() throws SQLException {
    proposals.close();
    notices.close();
    away.close();
    events.close();
  }
}
