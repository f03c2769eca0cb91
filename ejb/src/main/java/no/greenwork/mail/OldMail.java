package no.greenwork.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import no.greenwork.schedule.ScheduledWork;
import no.greenwork.schedule.Timetable;
import no.greenwork.shared.Clock;

/** Takes away mail that was sent, or lost, a month ago. */
@ApplicationScoped
public class OldMail implements ScheduledWork {
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject private Outbox outbox;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "old-mail";
  }

  @Override
  public Timetable plan() {
    return Timetable.daily(LocalTime.of(3, 40));
  }

  /** Until none is left that is older than it may be. */
  @Override
  public int run() {
    Instant limit = clock.now().minus(KEPT);
    int all = 0;
    for (int gone = outbox.deleteBefore(limit); gone > 0; gone = outbox.deleteBefore(limit)) {
      all += gone;
    }
    return all;
  }
}
