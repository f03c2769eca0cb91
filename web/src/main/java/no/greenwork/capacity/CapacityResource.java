package no.greenwork.capacity;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotAvailable;
import no.greenwork.shared.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The figures of any day, by any dimension, for the whole country. */
@Path("v1/capacity")
public class CapacityResource {
  @Inject private CapacityQueries capacity;
  @Inject private Clock clock;
  @Inject private CurrentActor current;

  /** The answer. */
  public record Answer(String date, String by, List<FiguresJson> rows, FiguresJson total) {}

  @GET
  @Operation(
      summary =
          "Places agreed, occupied, reserved, free, expiring, over-booked and waited for, on a day")
  public Answer get(
      @QueryParam("date") String date,
      @QueryParam("measure") String measure,
      @QueryParam("by") @DefaultValue("nation") String by,
      @QueryParam("structure") @DefaultValue("2024") String structure) {
    if (!"2024".equals(structure)) {
      throw new NotAvailable(structure);
    }
    Dimension dimension = Dimension.of(by).orElseThrow(() -> new Invalid("by", "CODE", by));
    CapacityFilter filter =
        new CapacityFilter(
            QueryParameters.date(date, clock.today()), QueryParameters.measure(measure), null);
    CapacityTable table = capacity.table(dimension, filter);
    return new Answer(
        filter.date().toString(),
        by,
        table.rows().stream()
            .map(row -> FiguresJson.of(dimension, row.key(), name(dimension, row), row.figures()))
            .toList(),
        FiguresJson.of(dimension, null, null, table.total()));
  }

  private String name(Dimension dimension, CapacityRow row) {
    return new RowNames(Texts.of(current.get().language())).name(dimension, row);
  }
}
