package no.greenwork.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Placements: those the caller may know of, one by one and in lists, and new referrals. */
@RequestScoped
@Path("v1/placements")
public class PlacementResource {
  private static final int MOST = 200;

  @Inject private ReferralService referrals;
  @Inject private PlacementQueries queries;
  @Inject private PlacementReply reply;
  @Inject private CurrentActor current;

  /** A referral to a provider. */
  public record ReferralBody(
      String participant,
      String measure,
      String provider,
      String farm,
      LocalDate wishedStart,
      Boolean farmConfirmed) {}

  @POST
  @Operation(summary = "Refers a participant of the caller's unit to a provider")
  public Response refer(ReferralBody body) {
    String id =
        referrals.refer(
            new Referral(
                body.participant(),
                body.measure(),
                body.provider(),
                body.farm(),
                body.wishedStart(),
                Boolean.TRUE.equals(body.farmConfirmed())));
    return reply.of(Response.created(URI.create("v1/placements/" + id)), id);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One placement")
  public Response one(@PathParam("id") String id) {
    return reply.of(Response.ok(), id);
  }

  @GET
  @Operation(
      summary = "Placements, newest referral first; state takes several, with commas between")
  public Page<PlacementJson> list(
      @QueryParam("state") @DefaultValue("") String states,
      @QueryParam("measure") String measure,
      @QueryParam("provider") String provider,
      @QueryParam("farm") String farm,
      @QueryParam("agreement") String agreement,
      @QueryParam("participant") String participant,
      @QueryParam("limit") @DefaultValue("25") int limit,
      @QueryParam("after") String after) {
    if (current.get().is(Role.FARMER)) {
      return new Page<>(reply.farmList(), null);
    }
    PlacementFilter filter =
        new PlacementFilter(states(states), measure, provider, farm, agreement, participant, null);
    PlacementPage<PlacementRow> page =
        queries.list(
            filter,
            PlacementSort.NEWEST_REFERRED,
            PlacementCursor.parse(after),
            Math.clamp(limit, 1, MOST));
    return new Page<>(
        page.items().stream().map(row -> PlacementJson.of(row, null, null)).toList(), page.next());
  }

  private static Set<PlacementState> states(String text) {
    Set<PlacementState> states = EnumSet.noneOf(PlacementState.class);
    for (String name : text.split(",")) {
      if (!name.isBlank()) {
        states.add(
            Arrays.stream(PlacementState.values())
                .filter(state -> state.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Invalid("state", "CODE", name)));
      }
    }
    return states;
  }
}
