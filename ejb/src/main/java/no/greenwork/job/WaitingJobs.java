package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.greenwork.schedule.Plan;
import no.greenwork.schedule.ScheduledWork;

/** Takes up jobs that wait: put in where there was no room, or left behind by a node that died. */
@ApplicationScoped
public class WaitingJobs implements ScheduledWork {
  private static final Plan PLAN = Plan.every(Duration.ofSeconds(5));

  @Inject private JobWorker worker;

  @Override
  public String name() {
    return "waiting-jobs";
  }

  @Override
  public Plan plan() {
    return PLAN;
  }

  @Override
  public int run() {
    return worker.look();
  }
}
