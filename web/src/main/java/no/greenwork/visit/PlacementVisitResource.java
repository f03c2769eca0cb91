package no.greenwork.visit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Page;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Visits of a placement. A proposal names the placement's version that its maker has seen. */
@Path("v1/placements/{id}/visits")
public class PlacementVisitResource {
  @Inject private VisitService visits;
  @Inject private VisitQueries queries;

  /** A day, and when on it the visit begins. */
  public record DateBody(LocalDate day, LocalTime from) {}

  /** Two or three dates at a farm that the provider has places with. */
  public record VisitBody(String farm, List<DateBody> dates) {}

  @GET
  @Operation(summary = "Visits before the decision, latest first, and what was said after them")
  public Page<VisitJson.Of> list(@PathParam("id") String id) {
    return new Page<>(queries.byRest(id).stream().map(VisitJson::of).toList(), null);
  }

  @POST
  @Operation(summary = "Proposes two or three days for a visit to a farm")
  public Response propose(
      @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, VisitBody body) {
    List<VisitCommand.Date> dates =
        body.dates() == null
            ? List.of()
            : body.dates().stream()
                .map(date -> new VisitCommand.Date(date.day(), date.from()))
                .toList();
    String visit = visits.propose(id, Versions.seen(ifMatch), new VisitCommand(body.farm(), dates));
    return VisitResource.reply(
        Response.created(URI.create("v1/visits/" + visit)),
        queries.open(visit, AccessKind.REST).visit());
  }
}
