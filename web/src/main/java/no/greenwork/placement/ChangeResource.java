package no.greenwork.placement;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What is changed about a placement without a proposal: by NAV, and by the provider where it
 * decides alone. Each change names the version that its maker has seen (If-Match).
 */
@Path("v1/placements")
public class ChangeResource {
  private static final String IF_MATCH = "If-Match";

  @Inject private ChangeService changes;
  @Inject private FarmChangeService farms;
  @Inject private LongAwayService longAway;
  @Inject private PlacementReply reply;

  /** A change by NAV; only the fields of its kind. */
  public record ChangeBody(
      ChangeKind kind,
      LocalDate newStart,
      LocalDate newEnd,
      Integer percent,
      Integer daysPerWeek,
      LocalDate validFrom,
      Boolean tookPart,
      ExitReason exitReason,
      String exitText,
      String justification,
      Boolean educationConfirmed) {
    Change change() {
      return new Change(
          kind, newStart, newEnd, percent, daysPerWeek, validFrom, tookPart, exitReason, exitText);
    }
  }

  /** {@code farm} null = own premises, {@code lastDay} left out = to the end. */
  public record FarmBody(String farm, LocalDate from, LocalDate lastDay) {}

  /** A farm by its organisation number. */
  public record FarmConfirmationBody(String farm) {}

  /** {@code lastDay} left out = until further notice. */
  public record LongAwayBody(LocalDate from, LocalDate lastDay) {}

  /** The mark by its first day, and the first day on which the person is expected again. */
  public record ReturnBody(LocalDate from, LocalDate back) {}

  /** The mark by its first day. */
  public record ReviewBody(LocalDate from) {}

  /** What was seen. */
  public record SeenBody(NoticeKind kind) {}

  @POST
  @Path("{id}/changes")
  @Operation(summary = "NAV changes a placement; 409 names everything that stands against it")
  public Response change(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, ChangeBody body) {
    changes.change(
        id,
        Versions.seen(ifMatch),
        body.change(),
        body.justification(),
        Boolean.TRUE.equals(body.educationConfirmed()));
    return reply.of(Response.ok(), id);
  }

  @POST
  @Path("{id}/farm")
  @Operation(
      summary = "The provider carries the placement out elsewhere, for some days or to its end")
  public Response farm(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, FarmBody body) {
    farms.changeFarm(
        id, Versions.seen(ifMatch), new FarmChange(body.farm(), body.from(), body.lastDay()));
    return reply.of(Response.ok(), id);
  }

  @POST
  @Path("{id}/farm-confirmation")
  @Operation(summary = "NAV decides that a protected person may come to a farm")
  public Response confirmFarm(
      @PathParam("id") String id,
      @HeaderParam(IF_MATCH) String ifMatch,
      FarmConfirmationBody body) {
    changes.confirmFarm(id, Versions.seen(ifMatch), body.farm());
    return reply.of(Response.ok(), id);
  }

  @POST
  @Path("{id}/long-away")
  @Operation(summary = "Marks the person as long away; the place stays theirs")
  public Response longAway(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, LongAwayBody body) {
    longAway.mark(id, Versions.seen(ifMatch), body.from(), body.lastDay());
    return reply.of(Response.ok(), id);
  }

  @POST
  @Path("{id}/return")
  @Operation(summary = "The person who was long away is expected again")
  public Response back(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, ReturnBody body) {
    longAway.end(id, Versions.seen(ifMatch), body.from(), body.back());
    return reply.of(Response.ok(), id);
  }

  @POST
  @Path("{id}/long-away-review")
  @Operation(summary = "NAV has looked at whether the place can be held on")
  public Response review(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, ReviewBody body) {
    longAway.review(id, Versions.seen(ifMatch), body.from());
    return reply.of(Response.ok(), id);
  }

  @POST
  @Path("{id}/seen")
  @Operation(summary = "The caller's side has seen what the other one did")
  public Response seen(@PathParam("id") String id, SeenBody body) {
    if (body.kind() == null) {
      throw new Invalid("kind", "REQUIRED");
    }
    changes.seen(id, body.kind());
    return reply.of(Response.ok(), id);
  }
}
