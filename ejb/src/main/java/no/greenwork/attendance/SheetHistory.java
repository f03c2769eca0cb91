package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.history.HistoryEntry;
import no.greenwork.history.HistoryQuestion;
import no.greenwork.history.HistorySource;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/** What was decided about the sheets of a placement; a farm gets none of it. */
@ApplicationScoped
class SheetHistory implements HistorySource {
  private static final String KIND = "ATTENDANCE";

  private static final String STEPS =
      "SELECT e.* FROM (SELECT d.at, CAST(DATE_FORMAT(d.month, '%Y%m') AS SIGNED) * 10000 + d.version AS id, d.month,"
          + " d.kind AS step, d.reason, d.user_id FROM attendance_decision d WHERE d.placement_id = :placement) e WHERE (";

  @Inject private Database database;

  /** A decision as it is stored. */
  public record Step(
      Instant at, long id, LocalDate month, SheetStep step, String reason, Long userId) {}

  @Override
  public List<String> kinds(Actor viewer) {
    return switch (viewer.role()) {
      case CASEWORKER, PROVIDER_COORDINATOR, SUPERVISOR -> List.of(KIND);
      default -> List.of();
    };
  }

  @Override
  public List<HistoryEntry> entries(HistoryQuestion question) {
    SqlPart where = question.within("e");
    return database
        .read(
            h ->
                h.createQuery(STEPS + where.sql() + ")" + question.order("e"))
                    .bind("placement", question.subject().id())
                    .bindMap(where.binds())
                    .mapTo(Step.class)
                    .list())
        .stream()
        .map(step -> entry(step, question))
        .toList();
  }

  /** What NAV has typed about somebody hidden can tell who it is. */
  private static HistoryEntry entry(Step step, HistoryQuestion question) {
    String month = "%02d.%d".formatted(step.month().getMonthValue(), step.month().getYear());
    return new HistoryEntry(
        step.at(),
        step.id(),
        KIND,
        question.texts().get("history.sheet." + step.step(), month),
        step.userId(),
        question.hidden() ? null : step.reason(),
        List.of());
  }
}
