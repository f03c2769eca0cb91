package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.greenwork.schedule.ScheduledWork;
import no.greenwork.schedule.Timetable;

/** Takes up jobs that wait: put in where there was no room, or left behind by a node that died. */
@ApplicationScoped
public class WaitingJobs implements ScheduledWork {
  private static final Timetable PLAN = Timetable.every(Duration.ofSeconds(5));

  @Inject private JobWorker worker;

  @Override
  public String name() {
    return "waiting-jobs";
  }

  @Override
  public Timetable plan() {
    return PLAN;
  }

  @Override
  public int run() {
    return worker.look();
  }
}
