package no.greenwork.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.organisation.Activity;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The provider's plan of a placement; its version is the number of the plan in force. */
@Path("v1/placements/{id}/plan")
public class PlanResource {
  @Inject private PlanQueries plans;
  @Inject private FarmPlanQueries farms;
  @Inject private PlanService service;
  @Inject private CurrentActor current;

  /** A goal and by when. */
  public record GoalJson(String goal, LocalDate dueOn) {}

  /** A plan as it is handed in. */
  public record PlanBody(
      List<GoalJson> goals, List<String> activities, String followUp, String adaptations) {}

  /** The plan in force; a farm has the work parts only, and without a plan there are no fields. */
  public record PlanJson(
      Integer version,
      LocalDate written,
      String by,
      List<GoalJson> goals,
      List<Activity> activities,
      String followUp,
      String adaptations) {}

  @GET
  @Operation(summary = "The plan in force; a farm is given the work parts")
  public Response get(@PathParam("id") String id) {
    if (current.get().is(Role.FARMER)) {
      FarmPlan plan = farms.of(id, AccessKind.REST);
      return Response.ok(
              new PlanJson(
                  null, null, null, null, activities(plan.activities()), null, plan.adaptations()))
          .build();
    }
    return answer(id);
  }

  @POST
  @Operation(summary = "Writes another version on top of the one that the caller has seen")
  public Response write(
      @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, PlanBody body) {
    List<Goal> goals =
        body.goals() == null
            ? List.of()
            : body.goals().stream().map(g -> new Goal(g.goal(), g.dueOn())).toList();
    service.write(
        id,
        Versions.seen(ifMatch),
        new PlanCommand(goals, body.activities(), body.followUp(), body.adaptations()));
    return answer(id);
  }

  private Response answer(String id) {
    PlanQueries.Shown shown = plans.of(id, null, AccessKind.REST);
    return Response.ok(json(shown.plan())).header("ETag", Versions.tag(shown.newest())).build();
  }

  private static PlanJson json(Plan plan) {
    if (!plan.written()) {
      return new PlanJson(null, null, null, null, null, null, null);
    }
    return new PlanJson(
        plan.number(),
        LocalDate.ofInstant(plan.at(), Clock.NORWAY),
        plan.who(),
        plan.goals().stream().map(g -> new GoalJson(g.goal(), g.dueOn())).toList(),
        activities(plan.activities()),
        plan.followUp(),
        plan.adaptations());
  }

  private static List<Activity> activities(List<Activity> activities) {
    return activities.isEmpty() ? null : activities;
  }
}
