package no.greenwork.capacity;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.greenwork.access.CurrentActor;
import no.greenwork.capacity.FinderRequest.Wanted;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Halves;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Page;
import no.greenwork.shared.Problem;
import no.greenwork.shared.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The farm finder, nearest farm first. */
@Path("v1/farms/search")
public class FarmSearchResource {
  private static final int MOST = 200;

  @Inject private FarmFinder finder;
  @Inject private Clock clock;
  @Inject private CurrentActor current;

  /** A farm; {@code available} is the sum of its offers, in places. */
  public record Item(
      String farm,
      String name,
      Double distanceKm,
      String available,
      List<String> freeHalfDays,
      List<String> activitiesInCommon,
      List<OfferJson> offers,
      List<ReasonJson> reasons) {}

  /** What one agreement of a provider offers there. */
  public record OfferJson(String provider, String agreement, String available) {}

  /** Why the farm cannot take anybody on the day. */
  public record ReasonJson(String code, String message) {}

  @GET
  @Operation(
      summary =
          "Farms by great-circle distance from a municipality's middle, with the places that are free from a day")
  public Page<Item> search(
      @QueryParam("from") String from,
      @QueryParam("measure") String measure,
      @QueryParam("date") String date,
      @QueryParam("activities") @DefaultValue("") String activities,
      @QueryParam("provider") String provider,
      @QueryParam("limit") @DefaultValue("20") int limit,
      @QueryParam("after") String after) {
    if (from == null) {
      throw new Invalid("from", "REQUIRED");
    }
    String chosen = QueryParameters.measure(measure);
    if (chosen == null) {
      throw new Invalid("measure", "REQUIRED");
    }
    GeoPoint middle =
        finder
            .municipality(from)
            .map(Municipality::middle)
            .orElseThrow(() -> new Invalid("from", "CODE", from));
    List<String> wanted = QueryParameters.activities(List.of(activities.split(",")));
    FinderRequest request =
        new FinderRequest(
            middle,
            chosen,
            QueryParameters.date(date, clock.today()),
            wanted,
            provider,
            false,
            Wanted.ANY);
    return page(finder.search(request).hits(), Math.clamp(limit, 1, MOST), after);
  }

  private Page<Item> page(List<FarmHit> hits, int limit, String after) {
    int first = after == null ? 0 : hits.stream().map(FarmHit::farm).toList().indexOf(after) + 1;
    List<FarmHit> shown = hits.stream().skip(first).limit(limit).toList();
    boolean more = first + shown.size() < hits.size();
    return new Page<>(
        shown.stream().map(this::item).toList(), more ? shown.getLast().farm() : null);
  }

  private Item item(FarmHit hit) {
    return new Item(
        hit.farm(),
        hit.name(),
        hit.kilometres(),
        Halves.text(hit.available()),
        hit.freeHalfDays(),
        hit.inCommon(),
        hit.offers().stream()
            .map(o -> new OfferJson(o.provider(), o.agreement(), Halves.text(o.halves())))
            .toList(),
        hit.reasons().stream().map(this::reason).toList());
  }

  private ReasonJson reason(Problem problem) {
    return new ReasonJson(
        problem.code(),
        Texts.of(current.get().language()).get("capacity.reason." + problem.code()));
  }
}
