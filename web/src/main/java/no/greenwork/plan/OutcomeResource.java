package no.greenwork.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What came of a placement, at its end and later. */
@Path("v1/placements/{id}/outcomes")
public class OutcomeResource {
  @Inject private OutcomeQueries outcomes;
  @Inject private OutcomeService service;

  /** What somebody did so many months after the end. */
  public record OutcomeBody(Integer months, OutcomeCode code) {}

  /**
   * One point in time.
   *
   * @param version 0 as long as nothing is known
   */
  public record OutcomeJson(int months, LocalDate due, int version, String by, OutcomeCode code) {}

  /** In order; none as long as the placement runs. */
  public record Answer(List<OutcomeJson> items) {}

  @GET
  @Operation(summary = "What is asked after the end, and what is known")
  public Answer get(@PathParam("id") String id) {
    return new Answer(
        outcomes.of(id, AccessKind.REST).outcomes().stream()
            .map(o -> new OutcomeJson(o.months(), o.dueOn(), o.number(), o.who(), o.code()))
            .toList());
  }

  @POST
  @Operation(summary = "Writes an outcome, or corrects the version of it that the caller has seen")
  public Answer write(
      @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, OutcomeBody body) {
    service.write(id, Versions.seen(ifMatch), body.months(), body.code());
    return get(id);
  }
}
