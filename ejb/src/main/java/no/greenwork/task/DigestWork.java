package no.greenwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.mail.MailServer;
import no.greenwork.schedule.Plan;
import no.greenwork.schedule.ScheduledWork;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/** Finds whose time has come to be told by mail what waits, and has each mail made. */
@ApplicationScoped
public class DigestWork implements ScheduledWork {
  private static final String DUE =
      "SELECT user_id FROM task_digest WHERE weekdays LIKE CONCAT('%', :weekday, '%') AND at_time <= :time"
          + " AND (made_on IS NULL OR made_on < :today) ORDER BY user_id LIMIT 500";

  @Inject private Database database;
  @Inject private DigestMail mails;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "task-digest";
  }

  @Override
  public Plan plan() {
    return Plan.every(Duration.ofMinutes(1));
  }

  @Override
  public int run() {
    if (MailServer.configured().isEmpty()) {
      return 0;
    }
    LocalDate today = clock.today();
    LocalTime time = LocalTime.ofInstant(clock.now(), Clock.NORWAY);
    List<Long> due =
        database.read(
            h ->
                h.createQuery(DUE)
                    .bind("weekday", today.getDayOfWeek().getValue())
                    .bind("time", time)
                    .bind("today", today)
                    .mapTo(Long.class)
                    .list());
    return due.stream().mapToInt(user -> mails.make(user, today) ? 1 : 0).sum();
  }
}
