package no.greenwork.finalreport;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The provider's final report on a placement; its version is the number of the newest. */
@Path("v1/placements/{id}/final-report")
public class FinalReportResource {
  @Inject private FinalReportQueries reports;
  @Inject private FinalReportService service;

  /** What became of the goal at a position of the plan, from 1. */
  public record ResultBody(Integer position, Attained attained, String remark) {}

  /** A report as it is handed in. */
  public record ReportBody(
      Integer plan, List<ResultBody> results, String worked, String recommendation) {}

  /** A goal and what became of it. */
  public record GoalJson(
      int position, String goal, LocalDate dueOn, Attained attained, String remark) {}

  /** The newest version; without one there are no fields but whether one is asked for. */
  public record ReportJson(
      Integer version,
      LocalDate written,
      String by,
      LocalDate lastDay,
      Integer plan,
      List<GoalJson> goals,
      String worked,
      String recommendation,
      LocalDate read,
      LocalDate opensOn) {}

  @GET
  @Operation(summary = "The newest version of the final report, or from when one is asked for")
  public Response get(@PathParam("id") String id) {
    FinalReportQueries.Shown shown = reports.of(id, null, AccessKind.REST);
    return Response.ok(json(shown)).header("ETag", Versions.tag(shown.newest())).build();
  }

  @POST
  @Operation(summary = "Writes another version on top of the one that the caller has seen")
  public Response write(
      @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReportBody body) {
    List<FinalReportCommand.Result> results =
        body.results() == null
            ? List.of()
            : body.results().stream()
                .map(
                    r ->
                        new FinalReportCommand.Result(
                            r.position() == null ? 0 : r.position(), r.attained(), r.remark()))
                .toList();
    service.write(
        id,
        Versions.seen(ifMatch),
        new FinalReportCommand(
            body.plan() == null ? 0 : body.plan(), results, body.worked(), body.recommendation()));
    return get(id);
  }

  private static ReportJson json(FinalReportQueries.Shown shown) {
    FinalReport r = shown.report();
    if (r == null) {
      return new ReportJson(
          null, null, null, null, null, null, null, null, null, shown.days().opensOn());
    }
    return new ReportJson(
        r.number(),
        r.onDate(),
        r.who(),
        r.lastDay(),
        r.planNumber(),
        r.goals().stream()
            .map(g -> new GoalJson(g.position(), g.goal(), g.dueOn(), g.attained(), g.remark()))
            .toList(),
        r.worked(),
        r.recommendation(),
        r.readAt() == null ? null : LocalDate.ofInstant(r.readAt(), Clock.NORWAY),
        shown.days().opensOn());
  }
}
