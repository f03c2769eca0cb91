package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.greenwork.schedule.ScheduledWork;
import no.greenwork.schedule.Timetable;

/** Deletes the files of jobs, and what was found in them, when their time is over. */
@ApplicationScoped
public class OldJobs implements ScheduledWork {
  private static final Timetable PLAN = Timetable.every(Duration.ofHours(1));

  @Inject private JobStore jobs;

  @Override
  public String name() {
    return "old-jobs";
  }

  @Override
  public Timetable plan() {
    return PLAN;
  }

  /** Until none is left that is older than it may be. */
  @Override
  public int run() {
    int all = 0;
    for (int deleted = jobs.deleteOld(); deleted > 0; deleted = jobs.deleteOld()) {
      all += deleted;
    }
    return all;
  }
}
