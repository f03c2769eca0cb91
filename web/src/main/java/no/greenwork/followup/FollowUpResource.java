package no.greenwork.followup;

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
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Page;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Follow-ups of a placement that led to work, as the office sets them. */
@Path("v1/placements/{id}/follow-ups")
public class FollowUpResource {
  @Inject private FollowUpQueries queries;
  @Inject private FollowUpService service;

  /** A follow-up as the office sets it. */
  public record FollowUpBody(
      LocalDate from, LocalDate lastDay, Integer weeks, Boolean bySupervisor, String purpose) {}

  /** Another last day. */
  public record EndBody(LocalDate lastDay) {}

  @GET
  @Operation(summary = "Follow-ups, latest first, with the contacts that there were")
  public Page<FollowUpJson.Of> list(@PathParam("id") String id) {
    return new Page<>(
        queries.of(id, AccessKind.REST).followUps().stream().map(FollowUpJson::of).toList(), null);
  }

  @POST
  @Operation(summary = "Sets a follow-up")
  public Response set(@PathParam("id") String id, FollowUpBody body) {
    String followUp =
        service.set(
            id,
            new FollowUpCommand(
                body.from(),
                body.lastDay(),
                body.weeks(),
                Boolean.TRUE.equals(body.bySupervisor()),
                body.purpose()));
    return reply(
        Response.created(URI.create("v1/placements/" + id + "/follow-ups/" + followUp)),
        id,
        followUp);
  }

  @GET
  @Path("{followUp}")
  @Operation(summary = "One follow-up")
  public Response get(@PathParam("id") String id, @PathParam("followUp") String followUp) {
    return reply(Response.ok(), id, followUp);
  }

  @POST
  @Path("{followUp}/end")
  @Operation(summary = "Prolongs it, or ends it early")
  public Response changeEnd(
      @PathParam("id") String id,
      @PathParam("followUp") String followUp,
      @HeaderParam("If-Match") String ifMatch,
      EndBody body) {
    service.changeEnd(id, followUp, Versions.seen(ifMatch), body.lastDay());
    return reply(Response.ok(), id, followUp);
  }

  private Response reply(Response.ResponseBuilder response, String id, String followUp) {
    FollowUp found =
        queries.of(id, AccessKind.REST).followUps().stream()
            .filter(one -> one.id().equals(followUp))
            .findFirst()
            .orElseThrow(NotFound::new);
    return response
        .header("ETag", Versions.tag(found.version()))
        .entity(FollowUpJson.of(found))
        .build();
  }
}
