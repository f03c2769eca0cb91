package no.greenwork.placement;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import no.greenwork.shared.Dates;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Single days on which a person comes otherwise than by the week pattern. */
@Path("v1/placements/{id}/single-days/{day}")
public class SingleDayResource {
  private static final String DAY = "day";
  private static final String ID = "id";
  private static final String IF_MATCH = "If-Match";

  @Inject private SingleDays days;
  @Inject private PlacementReply reply;

  /** When the person comes; both left out: they do not. */
  public record HoursBody(LocalTime from, LocalTime to) {}

  @PUT
  @Operation(
      summary = "When the person comes on this day instead of by the week pattern; no times: not")
  public Response plan(
      @PathParam(ID) String id,
      @PathParam(DAY) String day,
      @HeaderParam(IF_MATCH) String ifMatch,
      HoursBody body) {
    days.plan(id, Versions.seen(ifMatch), day(day), body.from(), body.to());
    return reply.of(Response.ok(), id);
  }

  @DELETE
  @Operation(summary = "The week pattern holds on this day again")
  public Response takeBack(
      @PathParam(ID) String id, @PathParam(DAY) String day, @HeaderParam(IF_MATCH) String ifMatch) {
    days.takeBack(id, Versions.seen(ifMatch), day(day));
    return reply.of(Response.ok(), id);
  }

  private static LocalDate day(String text) {
    return Dates.iso(text).orElseThrow(() -> new Invalid(DAY, "DATE", text));
  }
}
