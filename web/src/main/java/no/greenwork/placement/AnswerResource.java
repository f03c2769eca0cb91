package no.greenwork.placement;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What is decided about a placement; each decision names the version that its maker has seen
 * (If-Match).
 */
@Path("v1/placements")
public class AnswerResource {
  private static final String IF_MATCH = "If-Match";

  @Inject private AnswerService answers;
  @Inject private ReferralService referrals;
  @Inject private PlacementService placements;
  @Inject private PlacementReply reply;

  /**
   * A provider's yes; {@code farm} null = own premises, {@code end} left out = the measure's
   * ordinary length.
   */
  public record AcceptanceBody(
      String agreement,
      String farm,
      LocalDate start,
      LocalDate end,
      Integer percent,
      Integer daysPerWeek,
      List<SlotJson> weekPattern,
      String supervisor) {}

  /** Why. */
  public record ReasonBody(String reason) {}

  /** Who follows the person up. */
  public record SupervisorBody(String supervisor) {}

  /** When the person comes, from a day on. */
  public record WeekPatternBody(LocalDate from, List<SlotJson> weekPattern) {}

  /** Nothing needs to be said. */
  public record EmptyBody() {}

  @POST
  @Path("{id}/acceptance")
  @Operation(summary = "Accepts; 409 names everything that is missing")
  public Response accept(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, AcceptanceBody body) {
    Acceptance acceptance =
        new Acceptance(
            body.agreement(),
            body.farm(),
            body.start(),
            body.end(),
            body.percent(),
            body.daysPerWeek(),
            SlotJson.slots(body.weekPattern()),
            body.supervisor());
    answers.accept(id, Versions.seen(ifMatch), acceptance);
    return reply.of(Response.ok(), id);
  }

  @POST
  @Path("{id}/waiting-list")
  @Operation(summary = "Puts the person on the provider's waiting list")
  public Response waitingList(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, ReasonBody body) {
    answers.putOnWaitingList(id, Versions.seen(ifMatch), body.reason());
    return reply.of(Response.ok(), id);
  }

  @POST
  @Path("{id}/decline")
  @Operation(summary = "Declines")
  public Response decline(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, ReasonBody body) {
    answers.decline(id, Versions.seen(ifMatch), body.reason());
    return reply.of(Response.ok(), id);
  }

  @POST
  @Path("{id}/undo")
  @Operation(summary = "Takes back the caller's own answer within a minute")
  public Response undo(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, EmptyBody body) {
    answers.undo(id, Versions.seen(ifMatch));
    return reply.of(Response.ok(), id);
  }

  @POST
  @Path("{id}/withdrawal")
  @Operation(summary = "Withdraws a referral, or an accepted place before its first day")
  public Response withdraw(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, ReasonBody body) {
    referrals.withdraw(id, Versions.seen(ifMatch), body.reason());
    return reply.of(Response.ok(), id);
  }

  @POST
  @Path("{id}/supervisor")
  @Operation(summary = "Assigns one of the provider's supervisors from today")
  public Response supervisor(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, SupervisorBody body) {
    placements.assignSupervisor(id, Versions.seen(ifMatch), body.supervisor());
    return reply.of(Response.ok(), id);
  }

  @POST
  @Path("{id}/week-pattern")
  @Operation(summary = "Changes the week pattern from a day on")
  public Response weekPattern(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, WeekPatternBody body) {
    placements.changeWeekPattern(
        id, Versions.seen(ifMatch), body.from(), SlotJson.slots(body.weekPattern()));
    return reply.of(Response.ok(), id);
  }
}
