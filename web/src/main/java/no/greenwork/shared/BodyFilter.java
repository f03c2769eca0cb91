package no.greenwork.shared;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** A call that needs a body and comes without one never reaches its resource. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyFilter implements ContainerRequestFilter {
  @Context private ResourceInfo called;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean wanted =
        Arrays.stream(called.getResourceMethod().getParameterTypes()).anyMatch(Class::isRecord);
    if (wanted && !request.hasEntity()) {
      throw new Invalid("", "MALFORMED");
    }
  }
}
