package no.greenwork.task;

import no.greenwork.access.Actor;
import no.greenwork.shared.SqlPart;

/**
 * Whose a task about a placement can be: only somebody who may see the placement and the person.
 */
public interface TaskHolders {
  /**
   * True of a grant {@code g} of the actor's side that lets its user see the placement {@code tp};
   * {@code :today} is the day. That the grant holds on the day is asked elsewhere.
   */
  SqlPart sees(Actor actor);

  /**
   * The id of whoever of the actor's side follows the placement {@code tp} up; {@code :today} is
   * the day.
   */
  String follows(Actor actor);
}
