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

/** A step of a visit that is not there for the caller ends here. */
@Provider
public class VisitDoor implements ContainerRequestFilter {
  private static final Pattern STEP = Pattern.compile("v1/visits/([^/]+)/.+");

  @Inject private VisitQueries visits;
  @Inject private CurrentActor current;

  @Override
  public void filter(ContainerRequestContext request) {
    Matcher step = STEP.matcher(request.getUriInfo().getPath().replaceFirst("^/", ""));
    boolean there = !step.matches() || current.present() && sees(step.group(1));
    if (request.getMethod().equals("POST") && !there) {
      throw new NotFound();
    }
  }

  private boolean sees(String visit) {
    return current.get().may(Action.SEE_VISITS) && visits.exists(visit);
  }
}
