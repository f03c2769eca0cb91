package no.greenwork.stop;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Page;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A farm asks to be out of use, and its provider answers; the entity tag counts the steps. */
@Path("v1/stop-requests")
public class StopRequestResource {
  private static final String IF_MATCH = "If-Match";
  private static final int MOST = 200;

  @Inject private StopRequestQueries queries;
  @Inject private StopRequestService service;

  /** Days that are asked for; {@code text} goes with the reason OTHER only. */
  public record AskBody(LocalDate first, LocalDate last, StopReason reason, String text) {}

  /** Why not. */
  public record RefusalBody(String reason) {}

  /** A request; what there is not is absent. */
  public record RequestJson(
      String id,
      StopRequestState state,
      String farm,
      String farmName,
      LocalDate first,
      LocalDate last,
      StopReason reason,
      String text,
      LocalDate asked,
      LocalDate answered,
      String answer) {}

  @GET
  @Operation(
      summary =
          "A farm's own requests of the last weeks; for a provider those of its farms that wait for an answer; latest first")
  public Page<RequestJson> list(
      @QueryParam("limit") @DefaultValue("25") int limit, @QueryParam("after") String after) {
    int most = Math.clamp(limit, 1, MOST);
    List<RequestJson> found =
        queries.mine(after, most + 1).stream().map(StopRequestResource::json).toList();
    return found.size() > most
        ? new Page<>(found.subList(0, most), found.get(most - 1).id())
        : new Page<>(found, null);
  }

  @GET
  @Path("{request}")
  @Operation(summary = "One request")
  public Response get(@PathParam("request") String request) {
    return reply(Response.ok(), request);
  }

  @POST
  @Operation(summary = "The farm asks to be out of use")
  public Response ask(AskBody body) {
    String id =
        service.ask(new StopRequestCommand(body.first(), body.last(), body.reason(), body.text()));
    return reply(Response.created(URI.create("v1/stop-requests/" + id)), id);
  }

  @POST
  @Path("{request}/withdrawal")
  @Operation(summary = "The farm takes it back while there is no answer")
  public Response withdraw(
      @PathParam("request") String request, @HeaderParam(IF_MATCH) String ifMatch) {
    service.withdraw(request, Versions.seen(ifMatch));
    return reply(Response.ok(), request);
  }

  @POST
  @Path("{request}/acceptance")
  @Operation(summary = "The provider takes the farm out of use as it asked")
  public Response accept(
      @PathParam("request") String request, @HeaderParam(IF_MATCH) String ifMatch) {
    service.accept(request, Versions.seen(ifMatch));
    return reply(Response.ok(), request);
  }

  @POST
  @Path("{request}/refusal")
  @Operation(summary = "The provider says no, with why")
  public Response refuse(
      @PathParam("request") String request,
      @HeaderParam(IF_MATCH) String ifMatch,
      RefusalBody body) {
    service.refuse(request, Versions.seen(ifMatch), body.reason());
    return reply(Response.ok(), request);
  }

  private Response reply(Response.ResponseBuilder response, String id) {
    StopRequest request = queries.of(id);
    return response.header("ETag", Versions.tag(request.version())).entity(json(request)).build();
  }

  private static RequestJson json(StopRequest r) {
    return new RequestJson(
        r.id(),
        r.state(),
        r.farm(),
        r.farmName(),
        r.first(),
        r.last(),
        r.reason(),
        r.reasonText(),
        r.asked(),
        r.answered(),
        r.answerReason());
  }
}
