package no.greenwork.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.shared.Halves;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The figures of the page about waiting, from the same queries. */
@RequestScoped
@Path("v1/waiting-times")
public class WaitingResource {
  @Inject private WaitingResults results;
  @Inject private WaitingRequest asked;

  /** Days of some people. */
  public record WaitJson(int people, BigDecimal days, Integer median) {}

  /** Who was passed over. */
  public record PassedJson(int people, int times) {}

  /**
   * Places that stood empty.
   *
   * @param taken in the year, for which days and median are
   * @param empty as counted last night
   * @param emptyDays that these have stood so, on average
   */
  public record EmptyJson(
      String taken, BigDecimal days, Integer median, String empty, BigDecimal emptyDays) {}

  /**
   * A row; what is of too few people is absent.
   *
   * @param key absent in the sum
   * @param region name of the provider's, absent in other divisions
   */
  public record RowJson(
      String key,
      String name,
      String region,
      WaitJson accepted,
      Map<String, WaitJson> ways,
      PassedJson passedOver,
      EmptyJson places) {}

  /** The answer. */
  public record Answer(String by, int year, String region, List<RowJson> rows, RowJson total) {}

  @GET
  @Operation(
      summary =
          "Days from referral to acceptance, days that places stood empty, and who was passed over",
      description =
          "Of a calendar year, as far as its months are over, by region, provider or measure; region narrows the rows. People by the way that they came: STRAIGHT, "
              + "WAITED from the waiting list, PASSED over at least once. Cells under 5 people are absent, and others with them from which "
              + "they could be computed. Of several empty places the one that has stood empty longest is taken first.")
  public Answer get(
      @QueryParam("by") String by,
      @QueryParam("year") String year,
      @QueryParam("region") String region) {
    WaitingRequest.Choice choice =
        asked.read(
            name ->
                switch (name) {
                  case "by" -> by;
                  case "year" -> year;
                  default -> region;
                });
    String shown = choice.shown(null);
    WaitingTable waits = results.waits(choice.by(), choice.year(), shown);
    EmptyTable places = results.empty(choice.by(), choice.year(), shown);
    return new Answer(
        choice.by().code(),
        choice.year(),
        shown,
        rows(waits, places),
        json(waits.total(), places.total()));
  }

  /** What a row is of. */
  private record Of(String key, String within) {}

  /** Places first; where people were taken in for places that are still to come, there are none. */
  private static List<RowJson> rows(WaitingTable waits, EmptyTable places) {
    Map<Of, WaitingRow> left = new LinkedHashMap<>();
    waits.rows().forEach(row -> left.put(new Of(row.key(), row.within()), row));
    List<RowJson> rows = new ArrayList<>();
    places
        .rows()
        .forEach(place -> rows.add(json(left.remove(new Of(place.key(), place.within())), place)));
    left.values().forEach(row -> rows.add(json(row, null)));
    return rows;
  }

  private static RowJson json(WaitingRow row, EmptyRow place) {
    Map<String, WaitJson> ways = new LinkedHashMap<>();
    if (row != null) {
      row.ways().forEach((way, wait) -> ways.put(way.name(), json(wait)));
    }
    boolean isPlace = place != null;
    return new RowJson(
        isPlace ? place.key() : row.key(),
        isPlace ? place.name() : row.name(),
        isPlace ? place.within() : row.within(),
        row == null ? null : json(row.all()),
        ways,
        row == null || row.passed() == null
            ? null
            : new PassedJson(row.passed().people(), row.passed().times()),
        isPlace ? json(place) : null);
  }

  private static EmptyJson json(EmptyRow place) {
    return new EmptyJson(
        Halves.text(place.taken()),
        place.days(),
        place.median(),
        Halves.text(place.standing()),
        place.since());
  }

  private static WaitJson json(WaitingRow.Wait wait) {
    return wait == null ? null : new WaitJson(wait.people(), wait.days(), wait.median());
  }
}
