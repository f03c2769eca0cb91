package no.greenwork.placement;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.greenwork.shared.NotFound;

/**
 * Whatever concerns a placement that is not there for the caller ends here, before anything else is
 * said about it.
 */
@Provider
public class PlacementDoor implements ContainerRequestFilter {
  private static final Pattern OF_ONE = Pattern.compile("v1/placements/([^/]+)/.+");

  @Inject private PlacementQueries placements;

  @Override
  public void filter(ContainerRequestContext request) {
    Matcher one = OF_ONE.matcher(request.getUriInfo().getPath().replaceFirst("^/", ""));
    if (one.matches() && !placements.exists(one.group(1))) {
      throw new NotFound();
    }
  }
}
