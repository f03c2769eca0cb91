package no.greenwork.placement;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Page;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Days of a placement on which its farm is out of use or its provider closed, and what is settled
 * about them.
 */
@Path("v1/placements/{id}/stops")
public class StopResource {
  @Inject private StopQueries queries;
  @Inject private StopAnswerService service;

  /** {@code answer} is AS_USUAL, AT_HOME or OTHER, which needs a reason. */
  public record StopAnswerBody(String answer, String reason) {}

  /** One period; the last day is included, and absent until further notice. */
  public record StopJson(
      String id,
      String kind,
      LocalDate from,
      LocalDate to,
      String farmName,
      String answer,
      String reason,
      LocalDate answered) {
    static StopJson of(PlacementStop stop) {
      return new StopJson(
          String.valueOf(stop.id()),
          stop.kind().name(),
          stop.from(),
          stop.lastDay(),
          stop.farmName(),
          stop.answer() == null ? null : stop.answer().name(),
          stop.reason(),
          stop.answered());
    }
  }

  @GET
  @Operation(summary = "Days on which the placement cannot go on as usual")
  public Response list(@PathParam("id") String id) {
    PlacementStops found = queries.byRest(id);
    return Response.ok(new Page<>(found.stops().stream().map(StopJson::of).toList(), null))
        .header("ETag", Versions.tag(found.version()))
        .build();
  }

  @POST
  @Path("{stop}/answer")
  @Operation(summary = "Settles where the person is meanwhile")
  public Response answer(
      @PathParam("id") String id,
      @PathParam("stop") String stop,
      @HeaderParam("If-Match") String ifMatch,
      StopAnswerBody body) {
    if (body.answer() == null) {
      throw new Invalid("answer", "REQUIRED");
    }
    StopAnswer answer =
        Arrays.stream(StopAnswer.values())
            .filter(one -> one.name().equals(body.answer()))
            .findFirst()
            .orElseThrow(() -> new Invalid("answer", "CODE", body.answer()));
    service.answer(id, Versions.seen(ifMatch), stop, answer, body.reason());
    return list(id);
  }
}
