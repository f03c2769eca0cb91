package no.greenwork.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.Change;
import no.greenwork.placement.ChangeKind;
import no.greenwork.placement.ExitReason;
import no.greenwork.shared.Page;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The proposals about one placement. */
@RequestScoped
@Path("v1/placements")
public class PlacementProposalResource {
  @Inject private ProposalQueries queries;
  @Inject private ProposalService service;

  /** A proposal by the provider; only the fields of its kind. */
  public record ProposalBody(
      ChangeKind kind,
      LocalDate newStart,
      LocalDate newEnd,
      Integer percent,
      Integer daysPerWeek,
      LocalDate validFrom,
      Boolean tookPart,
      ExitReason exitReason,
      String exitText,
      String justification) {
    Change change() {
      return new Change(
          kind, newStart, newEnd, percent, daysPerWeek, validFrom, tookPart, exitReason, exitText);
    }
  }

  /** Nothing needs to be said. */
  public record EmptyBody() {}

  @GET
  @Path("{id}/proposals")
  @Operation(summary = "Pending proposals, then those answered, the latest first")
  public Page<ProposalJson> list(@PathParam("id") String placement) {
    return new Page<>(
        queries.list(placement, AccessKind.REST).stream()
            .map(row -> ProposalJson.of(row, Versions.tag(row.version())))
            .toList(),
        null);
  }

  @POST
  @Path("{id}/proposals")
  @Operation(
      summary =
          "Proposes a change; a pending proposal of the same kind is replaced. If-Match is the placement's")
  public Response propose(
      @PathParam("id") String placement,
      @HeaderParam("If-Match") String ifMatch,
      ProposalBody body) {
    return created(
        service.propose(placement, Versions.seen(ifMatch), body.change(), body.justification()));
  }

  @POST
  @Path("{id}/no-show")
  @Operation(summary = "Tells NAV that the person did not come on the first day")
  public Response noShow(
      @PathParam("id") String placement, @HeaderParam("If-Match") String ifMatch, EmptyBody body) {
    return created(service.noShow(placement, Versions.seen(ifMatch)));
  }

  private Response created(String id) {
    ProposalRow row = queries.of(id, AccessKind.REST).proposal();
    String tag = Versions.tag(row.version());
    return Response.created(URI.create("v1/proposals/" + id))
        .header("ETag", tag)
        .entity(ProposalJson.of(row, tag))
        .build();
  }
}
