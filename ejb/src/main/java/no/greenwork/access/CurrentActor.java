package no.greenwork.access;

import jakarta.enterprise.context.RequestScoped;
import no.greenwork.shared.NotFound;

/** The actor of this request, job or route; put there at the outermost edge. */
@RequestScoped
public class CurrentActor {
  private Actor actor;

  public Actor get() {
    if (actor == null) {
      throw new NotFound();
    }
    return actor;
  }

  public boolean present() {
    return actor != null;
  }

  public void set(Actor actor) {
    this.actor = actor;
  }
}
