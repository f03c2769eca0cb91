package no.greenwork.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import no.greenwork.attendance.AttendedPlacements;
import no.greenwork.task.Task;
import no.greenwork.task.TaskQueries;

/** Finds the task that a deviation of a day is, for whoever is acting. */
@ApplicationScoped
public class DeviationTests {
  private static final String SUBJECT =
      "SELECT CAST(CONV(LEFT(MD5(CONCAT(CAST(? AS CHAR), '-', CAST(? AS CHAR))), 15), 16, 10) AS SIGNED)";

  @Inject private AttendedPlacements placements;
  @Inject private TaskQueries tasks;

  /**
   * @param id of a placement or a farm
   */
  public Optional<Task> find(String kind, long id, LocalDate day) {
    return tasks.find(kind, Long.parseLong(placements.text(SUBJECT, id, day)));
  }
}
