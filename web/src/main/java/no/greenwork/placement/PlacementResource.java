package no.greenwork.placement;

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
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Page;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Placements: those the caller may know of, one by one and in lists, and new referrals. */
@Path("v1/placements")
public class PlacementResource {
  private static final int MOST = 200;

  @Inject private ReferralService referrals;
  @Inject private PlacementQueries queries;
  @Inject private PlacementDetails details;
  @Inject private FarmPlacementQueries farms;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** A referral to a provider. */
  public record ReferralBody(
      String participant, String measure, String provider, String farm, LocalDate wishedStart, Boolean farmConfirmed) {}

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
    return answer(Response.created(URI.create("v1/placements/" + id)), id);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One placement")
  public Response one(@PathParam("id") String id) {
    return answer(Response.ok(), id);
  }

  /** The placement as it now is, with its version. */
  Response answer(Response.ResponseBuilder response, String id) {
    if (current.get().is(Role.FARMER)) {
      FarmPlacement placement = farms.of(id, AccessKind.REST);
      return response.header("ETag", Versions.tag(placement.row().version())).entity(json(placement)).build();
    }
    PlacementDetail placement = details.of(id, AccessKind.REST);
    PlacementRow row = placement.row();
    return response
        .header("ETag", Versions.tag(row.version()))
        .entity(PlacementJson.of(row, SlotJson.of(placement.pattern(), shownOn(row.start()))))
        .build();
  }

  private PlacementJson json(FarmPlacement placement) {
    return PlacementJson.of(placement, SlotJson.of(placement.pattern(), shownOn(placement.row().start())));
  }

  private LocalDate shownOn(LocalDate start) {
    LocalDate today = clock.today();
    return start != null && start.isAfter(today) ? start : today;
  }

  @GET
  @Operation(summary = "Placements, newest referral first; state takes several, with commas between")
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
      return new Page<>(farms.list().stream().map(this::json).toList(), null);
    }
    PlacementFilter filter = new PlacementFilter(states(states), measure, provider, farm, agreement, participant, null);
    PlacementPage<PlacementRow> page =
        queries.list(filter, PlacementSort.NEWEST_REFERRED, PlacementCursor.parse(after), Math.clamp(limit, 1, MOST));
    return new Page<>(page.items().stream().map(row -> PlacementJson.of(row, null)).toList(), page.next());
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
