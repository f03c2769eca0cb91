package no.greenwork.placement;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.greenwork.shared.Halves;
import no.greenwork.shared.Invalid;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The caller's waiting list for a measure, in the order of referral, without names. */
@Path("v1/waiting-list")
public class WaitingListResource {
  @Inject private WaitingQueries waiting;
  @Inject private PlacementQueries placements;

  /** Somebody who waits, by the placement's id. */
  public record Item(
      String placement,
      int position,
      LocalDate referred,
      int days,
      int passedOver,
      String offer,
      LocalDate replyBy) {}

  /** What an agreement has free for the whole first month from today on. */
  public record Free(String agreement, String free, int offered) {}

  /** A waiting list and what there is to offer. */
  public record Answer(List<Item> items, List<Free> free) {}

  @GET
  @Operation(summary = "Who waits with the caller's provider for a measure, and what is free now")
  public Answer list(@QueryParam("measure") String measure) {
    if (measure == null || measure.isBlank()) {
      throw new Invalid("measure", "REQUIRED");
    }
    List<WaitingLine> lines = waiting.lines(measure);
    Map<Long, PlacementRow> shown =
        placements.ofIds(
            lines.stream().map(WaitingLine::placementId).toList(), "waiting list " + measure);
    return new Answer(
        lines.stream().map(line -> item(line, shown)).filter(Objects::nonNull).toList(),
        waiting.free(measure).stream()
            .map(f -> new Free(f.agreement(), Halves.text(f.halves()), f.offered()))
            .toList());
  }

  private static Item item(WaitingLine line, Map<Long, PlacementRow> shown) {
    PlacementRow row = shown.get(line.placementId());
    return row == null
        ? null
        : new Item(
            row.id(),
            line.position(),
            line.referred(),
            line.days(),
            line.passedOver(),
            line.offer() == null ? null : line.offer().name(),
            line.replyBy());
  }
}
