package no.greenwork.visit;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.NotFound;

/** Whatever concerns a visit that is not there for the caller ends here. */
@Provider
public class VisitDoor implements ContainerRequestFilter {
  private static final Pattern OF_ONE = Pattern.compile("v1/visits/([^/]+)(/.*)?");

  @Inject private VisitQueries visits;
  @Inject private CurrentActor current;

  @Override
  public void filter(ContainerRequestContext request) {
    Matcher one = OF_ONE.matcher(request.getUriInfo().getPath().replaceFirst("^/", ""));
    if (one.matches() && current.present() && !sees(one.group(1))) {
      throw new NotFound();
    }
  }

  private boolean sees(String visit) {
    return current.get().may(Action.SEE_VISITS) && visits.exists(visit);
  }
}
