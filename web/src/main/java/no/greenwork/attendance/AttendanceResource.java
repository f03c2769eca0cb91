package no.greenwork.attendance;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Dates;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.StaleRecord;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Attendance for time systems: a month's sheet, its days one by one, and its way to NAV and back.
 * The entity tag of a sheet counts the decisions about it, that of a day the versions of the day.
 */
@Path("v1/placements/{id}/attendance/{month}")
public class AttendanceResource {
  @Inject private AttendanceQueries queries;
  @Inject private AttendanceService days;
  @Inject private SheetService sheets;
  @Inject private SheetDecisionService decisions;

  /** A day as it is handed in; hours go with presence only. */
  public record DayBody(String code, BigDecimal hours) {}

  /** Why. */
  public record ReasonBody(String reason) {}

  /** Why, and until when. */
  public record HoldBody(String reason, LocalDate until) {}

  @GET
  @Operation(summary = "A month's sheet; month as 2026-11")
  public Response get(@PathParam("id") String id, @PathParam("month") String month) {
    return answer(id, MonthParameter.required(month));
  }

  @PUT
  @Path("days/{day}")
  @Operation(summary = "Writes a day; If-Match says which version was seen, \"0\" for none")
  public Response write(
      @PathParam("id") String id,
      @PathParam("month") String month,
      @PathParam("day") String day,
      @HeaderParam("If-Match") String ifMatch,
      DayBody body) {
    LocalDate first = MonthParameter.required(month);
    LocalDate date =
        Dates.iso(day)
            .filter(d -> d.withDayOfMonth(1).equals(first))
            .orElseThrow(() -> new Invalid("day", "DATE", day));
    int seen = Versions.seen(ifMatch);
    int version =
        days.register(
            new DayCommand(id, date, code(body), quarters(body), seen, DayCommand.NOT_SHOWN));
    MonthRow.MonthDay written =
        queries.of(id, first, AccessKind.REST).days().get(date.getDayOfMonth() - 1);
    return Response.ok(MonthJson.DayJson.of(written)).header("ETag", Versions.tag(version)).build();
  }

  private static AttendanceCode code(DayBody body) {
    if (body.code() == null) {
      return null;
    }
    for (AttendanceCode code : AttendanceCode.values()) {
      if (code.name().equals(body.code())) {
        return code;
      }
    }
    throw new Invalid("code", "CODE", body.code());
  }

  private static Integer quarters(DayBody body) {
    return body.hours() == null
        ? null
        : Hours.quarters(body.hours()).orElseThrow(() -> new Invalid("hours", "HOURS"));
  }

  @POST
  @Path("submission")
  @Operation(summary = "Sends the sheet to NAV")
  public Response submit(
      @PathParam("id") String id,
      @PathParam("month") String month,
      @HeaderParam("If-Match") String ifMatch) {
    SheetRef ref = ref(id, month, ifMatch);
    return answer(ref, sheets.submit(List.of(ref)).getFirst());
  }

  @POST
  @Path("look")
  @Operation(
      summary = "Says that somebody has looked at the sheet, which some are approved only after")
  public Response look(
      @PathParam("id") String id,
      @PathParam("month") String month,
      @HeaderParam("If-Match") String ifMatch) {
    SheetRef ref = ref(id, month, ifMatch);
    decisions.looked(ref);
    return answer(id, ref.month());
  }

  @POST
  @Path("approval")
  @Operation(summary = "Approves the sheet")
  public Response approve(
      @PathParam("id") String id,
      @PathParam("month") String month,
      @HeaderParam("If-Match") String ifMatch) {
    SheetRef ref = ref(id, month, ifMatch);
    return answer(ref, decisions.approve(List.of(ref)).getFirst());
  }

  @POST
  @Path("return")
  @Operation(summary = "Returns the sheet to the provider as its next edition, with why")
  public Response giveBack(
      @PathParam("id") String id,
      @PathParam("month") String month,
      @HeaderParam("If-Match") String ifMatch,
      ReasonBody body) {
    SheetRef ref = ref(id, month, ifMatch);
    decisions.giveBack(ref, body.reason());
    return answer(id, ref.month());
  }

  @POST
  @Path("hold")
  @Operation(summary = "Holds the sheet until a day, with why")
  public Response hold(
      @PathParam("id") String id,
      @PathParam("month") String month,
      @HeaderParam("If-Match") String ifMatch,
      HoldBody body) {
    SheetRef ref = ref(id, month, ifMatch);
    decisions.hold(ref, body.until(), body.reason());
    return answer(id, ref.month());
  }

  @POST
  @Path("correction")
  @Operation(summary = "Opens an approved sheet as its next edition, with why")
  public Response correct(
      @PathParam("id") String id,
      @PathParam("month") String month,
      @HeaderParam("If-Match") String ifMatch,
      ReasonBody body) {
    SheetRef ref = ref(id, month, ifMatch);
    sheets.correct(ref, body.reason());
    return answer(id, ref.month());
  }

  private static SheetRef ref(String id, String month, String ifMatch) {
    return new SheetRef(id, MonthParameter.required(month), Versions.seen(ifMatch));
  }

  private Response answer(SheetRef ref, SheetOutcome outcome) {
    if (outcome.isDone()) {
      return answer(ref.placement(), ref.month());
    }
    throw switch (outcome.code()) {
      case "NOT_FOUND" -> new NotFound();
      case "STALE" -> new StaleRecord();
      default -> new Conflict("", outcome.code(), outcome.number());
    };
  }

  private Response answer(String id, LocalDate month) {
    MonthRow row = queries.of(id, month, AccessKind.REST);
    return Response.ok(MonthJson.of(row))
        .header("ETag", Versions.tag(row.sheet().version()))
        .build();
  }
}
