package no.greenwork.placement;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import no.greenwork.shared.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The rules of dates and percents, for those who want to ask before they decide. They concern no
 * person and change nothing.
 */
@Path("v1/placements")
public class PlacementRulesResource {
  @Inject private PlacementRules rules;
  @Inject private CurrentActor current;

  /** Dates to be tried. */
  public record DateCheckBody(
      String measure,
      DateCheck.Side actor,
      LocalDate start,
      LocalDate end,
      LocalDate previousEnd,
      LocalDate birthDate) {}

  /** What the rules say; {@code latestEnd} is null where the measure has no maximum. */
  public record DateCheckAnswer(
      boolean ok, boolean needsConfirmation, Object latestEnd, List<ProblemJson> problems) {}

  /** A rule that is broken. */
  public record ProblemJson(String code, String message) {}

  /** One registration: a percent, a start date or an end date. */
  public record EntryBody(
      Integer percent,
      Integer daysPerWeek,
      LocalDate validFrom,
      LocalDate startDate,
      LocalDate endDate,
      LocalDate registered) {}

  /** Registrations in any order of days. */
  public record HistoryBody(List<EntryBody> entries) {}

  /** An entry that is kept. */
  public record EntryJson(Integer percent, Integer daysPerWeek, LocalDate validFrom) {}

  /** What is kept of them. */
  public record HistoryAnswer(List<EntryJson> entries) {}

  @POST
  @Path("date-check")
  @Operation(summary = "Whether a placement's dates can stand")
  public DateCheckAnswer dateCheck(DateCheckBody body) {
    require("measure", body.measure());
    require("actor", body.actor());
    require("start", body.start());
    DateCheck.Result result =
        rules.check(
            body.measure(),
            new DateCheck(
                body.actor(), body.start(), body.end(), body.previousEnd(), body.birthDate()));
    Texts texts = Texts.of(current.get().language());
    return new DateCheckAnswer(
        result.ok(),
        result.needsConfirmation(),
        result.latestEnd() == null ? JsonValue.NULL : result.latestEnd(),
        result.problems().stream().map(p -> new ProblemJson(p.code(), texts.error(p))).toList());
  }

  @POST
  @Path("percent-history")
  @Operation(summary = "What is kept of percents registered one after the other")
  public HistoryAnswer percentHistory(HistoryBody body) {
    require("entries", body.entries());
    check(body.entries());
    PercentHistory history = new PercentHistory();
    body.entries().stream()
        .sorted(Comparator.comparing(EntryBody::registered))
        .forEach(entry -> register(history, entry));
    return new HistoryAnswer(
        history.entries().stream()
            .map(e -> new EntryJson(e.percent(), e.daysPerWeek(), e.validFrom()))
            .toList());
  }

  private static void register(PercentHistory history, EntryBody entry) {
    if (entry.startDate() != null) {
      history.moveStart(entry.startDate());
    }
    if (entry.endDate() != null) {
      history.moveEnd(entry.endDate());
    }
    if (entry.percent() != null) {
      history.register(
          new PercentHistory.Entry(entry.percent(), entry.daysPerWeek(), entry.validFrom()));
    }
  }

  private static void check(List<EntryBody> entries) {
    List<Problem> wrong = new ArrayList<>();
    IntStream.range(0, entries.size())
        .forEach(i -> wrong.addAll(problems(entries.get(i), "entries." + i + ".")));
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
  }

  private static List<Problem> problems(EntryBody entry, String path) {
    List<Problem> wrong = new ArrayList<>();
    if (entry.registered() == null) {
      wrong.add(new Problem(path + "registered", "REQUIRED"));
    }
    if (entry.percent() == null && entry.startDate() == null && entry.endDate() == null) {
      wrong.add(new Problem(path + "percent", "REQUIRED"));
    }
    if (entry.percent() != null && (entry.percent() < 1 || entry.percent() > 100)) {
      wrong.add(new Problem(path + "percent", "OUT_OF_RANGE", 1, 100));
    }
    if (entry.daysPerWeek() != null && (entry.daysPerWeek() < 1 || entry.daysPerWeek() > 5)) {
      wrong.add(new Problem(path + "daysPerWeek", "OUT_OF_RANGE", 1, 5));
    }
    if (entry.percent() != null && entry.validFrom() == null) {
      wrong.add(new Problem(path + "validFrom", "REQUIRED"));
    }
    return wrong;
  }

  private static void require(String field, Object value) {
    if (value == null) {
      throw new Invalid(field, "REQUIRED");
    }
  }
}
