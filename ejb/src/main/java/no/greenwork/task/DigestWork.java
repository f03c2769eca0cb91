package no.greenwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.mail.MailServer;
import no.greenwork.schedule.OneByOne;
import no.greenwork.schedule.ScheduledWork;
import no.greenwork.schedule.Timetable;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/** Finds whose time has come to be told by mail what waits, and has each mail made. */
@ApplicationScoped
public class DigestWork implements ScheduledWork {
  private static final String DUE =
      "SELECT user_id FROM task_digest WHERE weekdays LIKE CONCAT('%', :weekday, '%') AND at_time <= :time"
          + " AND (made_on IS NULL OR made_on < :today) AND user_id > :after ORDER BY user_id LIMIT 500";

  @Inject private Database database;
  @Inject private DigestMail mails;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "task-digest";
  }

  @Override
  public Timetable plan() {
    return Timetable.every(Duration.ofMinutes(1));
  }

  @Override
  public int run() {
    if (MailServer.configured().isEmpty()) {
      return 0;
    }
    LocalDate today = clock.today();
    OneByOne told = new OneByOne("The mail about what waits");
    List<Long> due = due(today, Long.MIN_VALUE);
    while (!due.isEmpty()) {
      told.each(due, user -> mails.make(user, today));
      due = due(today, due.getLast());
    }
    return told.end();
  }

  private List<Long> due(LocalDate today, long after) {
    LocalTime time = LocalTime.ofInstant(clock.now(), Clock.NORWAY);
    return database.read(
        h ->
            h.createQuery(DUE)
                .bind("weekday", today.getDayOfWeek().getValue())
                .bind("time", time)
                .bind("today", today)
                .bind("after", after)
                .mapTo(Long.class)
                .list());
  }
}
