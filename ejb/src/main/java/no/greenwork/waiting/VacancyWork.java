package no.greenwork.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import no.greenwork.schedule.ScheduledWork;
import no.greenwork.schedule.Timetable;

/**
 * Every night it is followed anew how long places have stood empty, whatever has been corrected.
 */
@ApplicationScoped
public class VacancyWork implements ScheduledWork {
  private static final Timetable PLAN = Timetable.daily(LocalTime.of(2, 20));

  @Inject private VacancyCounting counting;

  @Override
  public String name() {
    return "place-vacancies";
  }

  @Override
  public Timetable plan() {
    return PLAN;
  }

  /** How many providers' places have changed; each is a transaction of its own. */
  @Override
  public int run() {
    return (int) counting.providers().stream().filter(counting::count).count();
  }
}
