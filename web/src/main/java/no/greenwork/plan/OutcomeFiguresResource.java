package no.greenwork.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.greenwork.shared.Formula;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The figures of the statistics page, from the same query. */
@RequestScoped
@Path("v1")
public class OutcomeFiguresResource {
  @Inject private OutcomeFigures figures;
  @Inject private OutcomeRequest asked;

  /**
   * What came of some placements; what is too small to be shown is absent.
   *
   * @param key absent in the sum; empty for a provider's own premises
   * @param provider name of the farm's, absent in other divisions
   */
  public record RowJson(
      String key,
      String name,
      String provider,
      int ended,
      Integer answered,
      BigDecimal responseRate,
      Map<OutcomeCode, Integer> outcomes) {}

  /** The answer. */
  public record Answer(String by, int year, int months, List<RowJson> rows, RowJson total) {}

  @GET
  @Path("outcomes")
  @Operation(summary = "Response rate and outcomes; cells under 5 are absent, and others with them")
  public Answer get(
      @QueryParam("by") String by,
      @QueryParam("year") String year,
      @QueryParam("months") String months) {
    OutcomeRequest.Choice choice = choice(by, year, months);
    OutcomeTable table = figures.table(choice.by(), choice.year(), choice.months());
    return new Answer(
        choice.by().code(),
        choice.year(),
        choice.months(),
        table.rows().stream().map(OutcomeFiguresResource::json).toList(),
        json(table.total()));
  }

  @GET
  @Path("outcomes.csv")
  @Operation(summary = "The same as a CSV file; an empty cell is not shown")
  public Response csv(
      @QueryParam("by") String by,
      @QueryParam("year") String year,
      @QueryParam("months") String months) {
    OutcomeRequest.Choice choice = choice(by, year, months);
    OutcomeTable table = figures.table(choice.by(), choice.year(), choice.months());
    String head =
        "key;name;provider;ended;answered;"
            + Stream.of(OutcomeCode.values()).map(Enum::name).collect(Collectors.joining(";"));
    String lines =
        Stream.concat(
                Stream.of(head),
                Stream.concat(table.rows().stream(), Stream.of(table.total()))
                    .map(OutcomeFiguresResource::line))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    return Response.ok("\uFEFF" + lines, "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"outcomes.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private OutcomeRequest.Choice choice(String by, String year, String months) {
    return asked.read(
        name ->
            switch (name) {
              case "by" -> by;
              case "year" -> year;
              default -> months;
            });
  }

  private static RowJson json(OutcomeRow row) {
    return new RowJson(
        row.key(),
        row.name(),
        row.within(),
        row.ended(),
        row.answered(),
        row.responseRate(),
        row.people());
  }

  private static String line(OutcomeRow row) {
    String cells =
        Stream.of(OutcomeCode.values())
            .map(code -> text(row.people().get(code)))
            .collect(Collectors.joining(";"));
    return String.join(
        ";",
        quoted(row.key() == null ? "TOTAL" : row.key()),
        quoted(row.name() == null ? "" : row.name()),
        quoted(row.within() == null ? "" : row.within()),
        text(row.ended()),
        text(row.answered()),
        cells);
  }

  private static String text(Integer number) {
    return number == null ? "" : number.toString();
  }

  /** A name that begins like a formula is none to a spreadsheet. */
  private static String quoted(String text) {
    return "\"" + Formula.harmless(text).replace("\"", "\"\"") + "\"";
  }
}
