package no.greenwork.visit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Page;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Visits by their own ids. Each step names the visit's version that its maker has seen. */
@Path("v1/visits")
public class VisitResource {
  private static final String IF_MATCH = "If-Match";

  @Inject private VisitService visits;
  @Inject private VisitQueries queries;
  @Inject private FarmVisitQueries farms;
  @Inject private CurrentActor current;

  /** {@code position} of the date that suits, 0 when none does. */
  public record ChoiceBody(Integer position) {}

  /** Why. */
  public record CancellationBody(String reason) {}

  /** What one side says; {@code reason} without health information. */
  public record AnswerBody(VisitSide side, VisitReply answer, String reason) {}

  @GET
  @Operation(summary = "Visits at the caller's farm: those to come and those of the last days")
  public Page<VisitJson.AtFarm> list() {
    return new Page<>(farms.list().stream().map(VisitJson::of).toList(), null);
  }

  @GET
  @Path("{visit}")
  @Operation(summary = "One visit")
  public Response get(@PathParam("visit") String visit) {
    return shown(visit);
  }

  @POST
  @Path("{visit}/choice")
  @Operation(summary = "The date that suits the farm, or that none does")
  public Response choose(
      @PathParam("visit") String visit, @HeaderParam(IF_MATCH) String ifMatch, ChoiceBody body) {
    visits.choose(visit, Versions.seen(ifMatch), body.position());
    return shown(visit);
  }

  @POST
  @Path("{visit}/confirmation")
  @Operation(summary = "Confirms the date that the farm has chosen")
  public Response confirm(@PathParam("visit") String visit, @HeaderParam(IF_MATCH) String ifMatch) {
    visits.confirm(visit, Versions.seen(ifMatch));
    return shown(visit);
  }

  @POST
  @Path("{visit}/cancellation")
  @Operation(summary = "Calls the visit off; the farm is told that, not why")
  public Response cancel(
      @PathParam("visit") String visit,
      @HeaderParam(IF_MATCH) String ifMatch,
      CancellationBody body) {
    visits.cancel(visit, Versions.seen(ifMatch), body.reason());
    return shown(visit);
  }

  @POST
  @Path("{visit}/answers")
  @Operation(summary = "What participant or farm say from the day of the visit on")
  public Response answer(
      @PathParam("visit") String visit, @HeaderParam(IF_MATCH) String ifMatch, AnswerBody body) {
    visits.answer(visit, Versions.seen(ifMatch), body.side(), body.answer(), body.reason());
    return shown(visit);
  }

  private Response shown(String visit) {
    if (current.get().is(Role.FARMER)) {
      FarmVisit found = farms.of(visit, AccessKind.REST);
      return Response.ok(VisitJson.of(found)).header("ETag", Versions.tag(found.version())).build();
    }
    return reply(Response.ok(), queries.open(visit, AccessKind.REST).visit());
  }

  static Response reply(Response.ResponseBuilder response, Visit visit) {
    return response
        .header("ETag", Versions.tag(visit.version()))
        .entity(VisitJson.of(visit))
        .build();
  }
}
