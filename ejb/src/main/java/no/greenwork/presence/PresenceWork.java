package no.greenwork.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import no.greenwork.schedule.ScheduledWork;
import no.greenwork.schedule.Timetable;
import no.greenwork.shared.Clock;

/**
 * Every night all months that are over are counted anew, so that corrections, changes of farm and
 * placements that were registered in error are in the figures whatever has written them.
 */
@ApplicationScoped
public class PresenceWork implements ScheduledWork {
  private static final Timetable PLAN = Timetable.daily(LocalTime.of(2, 40));

  @Inject private PresenceCounting counting;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "presence-figures";
  }

  @Override
  public Timetable plan() {
    return PLAN;
  }

  /** How many months have changed; each is a transaction of its own. */
  @Override
  public int run() {
    LocalDate thisMonth = clock.today().withDayOfMonth(1);
    int changed = 0;
    for (LocalDate month : counting.months(thisMonth)) {
      changed += counting.count(month) ? 1 : 0;
    }
    return changed;
  }
}
