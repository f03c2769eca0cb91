package no.greenwork.capacity;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.greenwork.access.CurrentActor;
import no.greenwork.region.RecastingQueries;
import no.greenwork.region.Structure;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotAvailable;
import no.greenwork.shared.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The figures of any day, by any dimension, for the whole country. */
@Path("v1/capacity")
public class CapacityResource {
  @Inject private CapacityQueries capacity;
  @Inject private RecastingQueries recastings;
  @Inject private Clock clock;
  @Inject private CurrentActor current;

  /**
   * The answer.
   *
   * @param structure of counties or municipalities; absent for other dimensions
   * @param notes municipalities that could not be assigned to one row; absent when there are none
   */
  public record Answer(
      String date,
      String by,
      String structure,
      List<FiguresJson> rows,
      FiguresJson total,
      List<UndecidedJson> notes) {}

  @GET
  @Operation(
      summary =
          "Places agreed, occupied, reserved, free, expiring, over-booked and waited for, on a day",
      description =
          "By county or municipality, providers are recast from the structure that they are stored in to the one asked for. "
              + "A municipality that was split, or that was made of several after that structure, is never assigned by a guess: "
              + "unless all that it may be lie in one county, it is counted in a row of its own, whose key holds every code with a slash "
              + "between (02/06), and named in notes with the amounts concerned. The total is the same in every structure.")
  public Answer get(
      @QueryParam("date") String date,
      @QueryParam("measure") String measure,
      @QueryParam("by") @DefaultValue("nation") String by,
      @Parameter(
              description =
                  "2013, 2018, 2020 or 2024: the counties and municipalities of that year; other dimensions do not depend on it")
          @QueryParam("structure")
          @DefaultValue("2024")
          String structure) {
    Structure drawn =
        recastings.recasting().structure(structure).orElseThrow(() -> new NotAvailable(structure));
    Dimension dimension = Dimension.of(by).orElseThrow(() -> new Invalid("by", "CODE", by));
    CapacityFilter filter =
        new CapacityFilter(
            QueryParameters.date(date, clock.today()), QueryParameters.measure(measure), null);
    return answer(filter, capacity.table(dimension, filter, drawn));
  }

  private Answer answer(CapacityFilter filter, CapacityTable table) {
    Texts texts = Texts.of(current.get().language());
    RowNames names = new RowNames(texts);
    Dimension by = table.by();
    return new Answer(
        filter.date().toString(),
        by.code(),
        table.structure() == null ? null : Integer.toString(table.structure().year()),
        table.rows().stream()
            .map(row -> FiguresJson.of(by, row.key(), names.name(by, row), row.figures()))
            .toList(),
        FiguresJson.of(by, null, null, table.total()),
        table.undecided().isEmpty()
            ? null
            : table.undecided().stream().map(u -> UndecidedJson.of(by, u, texts)).toList());
  }
}
