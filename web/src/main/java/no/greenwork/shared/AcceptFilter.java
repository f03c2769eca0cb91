package no.greenwork.shared;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Who wants neither JSON nor a CSV file is told so, before anything is done. */
@Provider
public class AcceptFilter implements ContainerRequestFilter {
  private static final List<MediaType> OURS =
      List.of(
          MediaType.APPLICATION_JSON_TYPE,
          MediaType.valueOf(Problems.TYPE),
          MediaType.valueOf("text/csv"));

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getAcceptableMediaTypes().stream()
        .noneMatch(wanted -> OURS.stream().anyMatch(wanted::isCompatible))) {
      throw new NotAcceptableException();
    }
  }
}
