package no.greenwork.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Versions;

/** Puts a placement into an answer as it now is, with its version. */
@RequestScoped
class PlacementReply {
  @Inject private PlacementDetails details;
  @Inject private FarmPlacementQueries farms;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  Response of(Response.ResponseBuilder response, String id) {
    if (current.get().is(Role.FARMER)) {
      FarmPlacement placement = farms.of(id, AccessKind.REST);
      return response
          .header("ETag", Versions.tag(placement.row().version()))
          .entity(json(placement))
          .build();
    }
    PlacementDetails.PlacementPlan placement = details.plan(id, AccessKind.REST);
    PlacementRow row = placement.row();
    return response
        .header("ETag", Versions.tag(row.version()))
        .entity(
            PlacementJson.of(
                row,
                SlotJson.of(placement.pattern(), shownOn(row.start())),
                SingleDayJson.of(placement.pattern(), clock.today())))
        .build();
  }

  List<PlacementJson> farmList() {
    return farms.list().stream().map(this::json).toList();
  }

  private PlacementJson json(FarmPlacement placement) {
    return PlacementJson.of(
        placement,
        SlotJson.of(placement.pattern(), shownOn(placement.row().start())),
        SingleDayJson.of(placement.pattern(), clock.today()));
  }

  private LocalDate shownOn(LocalDate start) {
    LocalDate today = clock.today();
    return start != null && start.isAfter(today) ? start : today;
  }
}
