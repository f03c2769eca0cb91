package no.greenwork.proposal;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.greenwork.shared.NotFound;

/** An answer to a proposal that is not there for the caller ends here. */
@Provider
public class ProposalDoor implements ContainerRequestFilter {
  private static final Pattern ANSWER = Pattern.compile("v1/proposals/([^/]+)/.+");

  @Inject private ProposalQueries proposals;

  @Override
  public void filter(ContainerRequestContext request) {
    Matcher answer = ANSWER.matcher(request.getUriInfo().getPath().replaceFirst("^/", ""));
    if (request.getMethod().equals("POST")
        && answer.matches()
        && !proposals.exists(answer.group(1))) {
      throw new NotFound();
    }
  }
}
