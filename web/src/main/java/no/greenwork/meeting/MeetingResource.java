package no.greenwork.meeting;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.FarmPlacementQueries;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.shared.IdText;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Page;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Meetings about a placement. The entity tag of a meeting counts its moves, that of its minutes
 * their versions.
 */
@Path("v1/placements/{id}/meetings")
public class MeetingResource {
  private static final String IF_MATCH = "If-Match";

  @Inject private PlacementOpening opening;
  @Inject private MeetingQueries queries;
  @Inject private FarmMeetingQueries farms;
  @Inject private FarmPlacementQueries placements;
  @Inject private MeetingService meetings;
  @Inject private MinutesService minutes;
  @Inject private PointService points;
  @Inject private CurrentActor current;

  /** A meeting that is called; whoever is left out is not asked to come. */
  public record MeetingBody(
      LocalDate onDate,
      LocalTime fromTime,
      String place,
      String agenda,
      Boolean withParticipant,
      Boolean withNav,
      Boolean withProvider,
      Boolean withFarm) {}

  /** Another time, or place, and why. */
  public record MoveBody(LocalDate onDate, LocalTime fromTime, String place, String reason) {}

  /** Why. */
  public record CancellationBody(String reason) {}

  /** What was agreed; {@code id} of the point that it corrects, left out for a new one. */
  public record PointBody(String id, String agreed, Attendee party, LocalDate dueOn) {}

  /** All that was agreed. */
  public record MinutesBody(List<PointBody> points) {}

  @GET
  @Operation(
      summary =
          "Meetings, latest first; a farm gets those that it is invited to, and its own points")
  public Page<Object> list(@PathParam("id") String id) {
    if (current.get().is(Role.FARMER)) {
      placements.of(id, AccessKind.REST);
      return new Page<>(farms.beside(id).stream().<Object>map(MeetingJson::of).toList(), null);
    }
    return new Page<>(
        queries.of(id, AccessKind.REST).meetings().stream().<Object>map(MeetingJson::of).toList(),
        null);
  }

  @POST
  @Operation(summary = "Calls a meeting")
  public Response arrange(@PathParam("id") String id, MeetingBody body) {
    open(id);
    String meeting =
        meetings.arrange(
            id,
            new MeetingCommand(
                body.onDate(),
                body.fromTime(),
                body.place(),
                body.agenda(),
                Boolean.TRUE.equals(body.withParticipant()),
                Boolean.TRUE.equals(body.withNav()),
                Boolean.TRUE.equals(body.withProvider()),
                Boolean.TRUE.equals(body.withFarm())));
    return reply(
        Response.created(URI.create("v1/placements/" + id + "/meetings/" + meeting)), id, meeting);
  }

  @GET
  @Path("{meeting}")
  @Operation(summary = "One meeting with what was agreed")
  public Response get(@PathParam("id") String id, @PathParam("meeting") String meeting) {
    return reply(Response.ok(), id, meeting);
  }

  @POST
  @Path("{meeting}/move")
  @Operation(summary = "Moves a meeting, with why")
  public Response move(
      @PathParam("id") String id,
      @PathParam("meeting") String meeting,
      @HeaderParam(IF_MATCH) String ifMatch,
      MoveBody body) {
    open(id);
    meetings.move(
        id,
        meeting,
        Versions.seen(ifMatch),
        body.onDate(),
        body.fromTime(),
        body.place(),
        body.reason());
    return reply(Response.ok(), id, meeting);
  }

  @POST
  @Path("{meeting}/cancellation")
  @Operation(summary = "Cancels a meeting, with why")
  public Response cancel(
      @PathParam("id") String id,
      @PathParam("meeting") String meeting,
      @HeaderParam(IF_MATCH) String ifMatch,
      CancellationBody body) {
    open(id);
    meetings.cancel(id, meeting, Versions.seen(ifMatch), body.reason());
    return reply(Response.ok(), id, meeting);
  }

  @PUT
  @Path("{meeting}/minutes")
  @Operation(
      summary = "What was agreed, whole; If-Match says which version was seen, \"0\" for none")
  public Response minutes(
      @PathParam("id") String id,
      @PathParam("meeting") String meeting,
      @HeaderParam(IF_MATCH) String ifMatch,
      MinutesBody body) {
    open(id);
    List<PointBody> agreed = body.points() == null ? List.of() : body.points();
    minutes.write(
        id,
        meeting,
        Versions.seen(ifMatch),
        new MinutesCommand(agreed.stream().map(MeetingResource::point).toList()));
    Meeting written = queries.of(id, AccessKind.REST).meeting(meeting);
    return Response.ok(MeetingJson.of(written))
        .header("ETag", Versions.tag(written.minutes()))
        .build();
  }

  private static MinutesCommand.Agreed point(PointBody body) {
    Long point =
        body.id() == null
            ? null
            : IdText.parse(body.id()).orElseThrow(() -> new Invalid("points", "NOT_FOUND"));
    return new MinutesCommand.Agreed(point, body.agreed(), body.party(), body.dueOn());
  }

  @POST
  @Path("points/{point}/done")
  @Operation(summary = "Says that what one's own side agreed to is done")
  public Response done(@PathParam("id") String id, @PathParam("point") String point) {
    open(id);
    points.done(id, IdText.parse(point).orElseThrow(NotFound::new));
    return Response.noContent().build();
  }

  /**
   * Of somebody of whom the page asks first whether to open them, nothing is read here or written.
   */
  private void open(String id) {
    if (!current.get().is(Role.FARMER) && opening.asksFirst(id)) {
      throw new NotFound();
    }
  }

  private Response reply(Response.ResponseBuilder response, String id, String meeting) {
    Meeting found = queries.of(id, AccessKind.REST).meeting(meeting);
    return response
        .header("ETag", Versions.tag(found.version()))
        .entity(MeetingJson.of(found))
        .build();
  }
}
