package no.greenwork.placement;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.greenwork.shared.NotFound;

/**
 * A change to a placement that is not there for the caller ends here, before anything else is said
 * about it.
 */
@Provider
public class PlacementDoor implements ContainerRequestFilter {
  private static final Pattern CHANGE = Pattern.compile("v1/placements/([^/]+)/.+");
  private static final List<String> READS = List.of("GET", "HEAD", "OPTIONS");

  @Inject private PlacementQueries placements;

  @Override
  public void filter(ContainerRequestContext request) {
    Matcher change = CHANGE.matcher(request.getUriInfo().getPath().replaceFirst("^/", ""));
    if (!READS.contains(request.getMethod())
        && change.matches()
        && !placements.exists(change.group(1))) {
      throw new NotFound();
    }
  }
}
