package no.greenwork.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * A proposal and the answers to it; each names the version of the proposal that its maker has seen
 * (If-Match).
 */
@RequestScoped
@Path("v1/proposals/{id}")
public class ProposalResource {
  private static final String IF_MATCH = "If-Match";

  @Inject private ProposalQueries queries;
  @Inject private ProposalService service;

  /** Beyond the ordinary time only with NAV's confirmation of the ground. */
  public record ApprovalBody(Boolean educationConfirmed) {}

  /** Why not. */
  public record RejectionBody(String reason) {}

  /** Nothing needs to be said. */
  public record EmptyBody() {}

  @GET
  @Operation(summary = "One proposal")
  public Response one(@PathParam("id") String id) {
    return answer(id);
  }

  @POST
  @Path("approval")
  @Operation(
      summary =
          "NAV approves, and the placement is changed; 409 names what stands against it, and it stays pending")
  public Response approve(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, ApprovalBody body) {
    service.approve(
        id, Versions.seen(ifMatch), null, Boolean.TRUE.equals(body.educationConfirmed()));
    return answer(id);
  }

  @POST
  @Path("rejection")
  @Operation(summary = "NAV rejects, with a reason")
  public Response reject(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, RejectionBody body) {
    service.reject(id, Versions.seen(ifMatch), body.reason());
    return answer(id);
  }

  @POST
  @Path("withdrawal")
  @Operation(summary = "The provider withdraws it")
  public Response withdraw(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, EmptyBody body) {
    service.withdraw(id, Versions.seen(ifMatch));
    return answer(id);
  }

  private Response answer(String id) {
    ProposalRow row = queries.of(id, AccessKind.REST).proposal();
    String tag = Versions.tag(row.version());
    return Response.ok(ProposalJson.of(row, tag)).header("ETag", tag).build();
  }
}
