package no.greenwork.task;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actor;

/** What of a feature's records is somebody's to follow up, and how it becomes another's. */
public interface Portfolio {
  /**
   * Somebody who has some.
   *
   * @param records how many
   */
  record Holding(long userId, String userName, String name, int records) {}

  /** Whether it is this role's to hand over. */
  boolean concerns(Actor actor);

  /** Who has how many within the actor's scope; of people, those whom the actor may see. */
  List<Holding> holdings(Actor actor, LocalDate today);

  /**
   * From today on they are another's, each with its line in the change log.
   *
   * @return how many
   */
  int handOver(Actor actor, LocalDate today, long from, Colleague to);
}
