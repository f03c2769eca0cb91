package no.greenwork.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Forgets messages that were given up a month ago and that somebody has dealt with. */
@ApplicationScoped
public class OldDeadLetters implements ScheduledWork {
  private static final Timetable PLAN = Timetable.daily(LocalTime.of(3, 20));

  @Inject private DeadLetters letters;

  @Override
  public String name() {
    return "old-dead-letters";
  }

  @Override
  public Timetable plan() {
    return PLAN;
  }

  @Override
  public int run() {
    int all = 0;
    for (int deleted = letters.deleteOld(); deleted > 0; deleted = letters.deleteOld()) {
      all += deleted;
    }
    return all;
  }
}
