package no.greenwork.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Dates;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Page;
import no.greenwork.shared.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The history of a placement, in the language that the caller asks for. */
@RequestScoped
@Path("v1/placements")
public class HistoryResource {
  private static final int MOST = 200;

  @Inject private HistoryQueries queries;
  @Context private HttpHeaders headers;

  /**
   * What happened; what may not be seen is absent.
   *
   * @param what one line
   * @param who display name
   */
  public record LineJson(
      String at, String kind, String what, String who, String note, List<ChangeJson> changes) {}

  /** A value that became another, in words. */
  public record ChangeJson(String field, String label, String before, String after) {}

  @GET
  @Path("{id}/history")
  @Operation(
      summary =
          "What has happened to a placement, the latest first; kind takes several, with commas between")
  public Page<LineJson> list(
      @PathParam("id") String id,
      @QueryParam("kind") @DefaultValue("") String kinds,
      @QueryParam("from") String from,
      @QueryParam("last") String last,
      @QueryParam("limit") @DefaultValue("25") int limit,
      @QueryParam("after") String after) {
    HistoryPage page =
        queries.list(
            id,
            new HistoryFilter(kinds(kinds), day("from", from), day("last", last)),
            HistoryCursor.parse(after),
            Math.clamp(limit, 1, MOST),
            Texts.of(language()),
            AccessKind.REST);
    return new Page<>(page.lines().stream().map(HistoryResource::json).toList(), page.next());
  }

  private Locale language() {
    return headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ROOT);
  }

  private static Set<String> kinds(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(kind -> !kind.isEmpty())
        .collect(Collectors.toSet());
  }

  private static LocalDate day(String field, String text) {
    return text == null || text.isBlank()
        ? null
        : Dates.iso(text).orElseThrow(() -> new Invalid(field, "DATE", text));
  }

  private static LineJson json(HistoryLine line) {
    return new LineJson(
        text(line.at()),
        line.kind(),
        line.what(),
        line.who(),
        line.note(),
        line.changes().isEmpty()
            ? null
            : line.changes().stream()
                .map(
                    c ->
                        new ChangeJson(c.field(), c.label(), filled(c.before()), filled(c.after())))
                .toList());
  }

  private static String text(Instant at) {
    return at.toString();
  }

  private static String filled(String value) {
    return value.isEmpty() ? null : value;
  }
}
