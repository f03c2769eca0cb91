package no.greenwork.shared;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;
import java.util.Set;

/**
 * Faces destroys the beans of a view that it gives up, and leaves in the session what held them:
 * some 400 bytes for each page that was ever drawn. They go when the next view begins.
 */
public class ViewLeftovers implements SystemEventListener {
  private static final String VIEWS = "com.sun.faces.application.view.activeViewMaps";
  private static final String BEANS = "com.sun.faces.application.view.activeViewContexts";

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  @Override
  public void processEvent(SystemEvent event) {
    drop(event.getFacesContext().getExternalContext().getSessionMap());
  }

  /** A view is among the views before it has beans, so that none of one that lives is dropped. */
  static void drop(Map<String, Object> session) {
    if (session.get(BEANS) instanceof Map<?, ?> beans
        && session.get(VIEWS) instanceof Map<?, ?> views) {
      beans.keySet().retainAll(Set.copyOf(views.keySet()));
    }
  }
}
