package no.greenwork.history;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/** What is told of a placement to a farm that it has a stay at, and to nobody else. */
public abstract class FarmSteps implements HistorySource {
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final String kind;
  private final String steps;
  private final String texts;

  @Inject private Database database;

  /**
   * Something that happened.
   *
   * @param step the end of its text's key
   * @param day that the text tells, or null
   * @param note in the writer's own words, or null
   */
  public record Step(Instant at, long id, String step, LocalDate day, String note, Long userId) {}

  /**
   * @param steps the columns of {@link Step}, of {@code :placement} and {@code :farm}
   * @param texts the beginning of their texts' keys
   */
  protected FarmSteps(String kind, String steps, String texts) {
    this.kind = kind;
    this.steps = "SELECT e.* FROM (" + steps + ") e WHERE (";
    this.texts = texts;
  }

  @Override
  public List<String> kinds(Actor viewer) {
    return viewer.is(Role.FARMER) ? List.of(kind) : List.of();
  }

  @Override
  public List<HistoryEntry> entries(HistoryQuestion question) {
    SqlPart where = question.within("e");
    return database
        .read(
            h ->
                h.createQuery(steps + where.sql() + ")" + question.order("e"))
                    .bind("placement", question.subject().id())
                    .bind("farm", question.viewer().grant().scopeId())
                    .bindMap(where.binds())
                    .mapTo(Step.class)
                    .list())
        .stream()
        .map(
            step ->
                new HistoryEntry(
                    step.at(),
                    step.id(),
                    kind,
                    what(question, step),
                    step.userId(),
                    note(step),
                    List.of()))
        .toList();
  }

  /** In the writer's own words. */
  protected String note(Step step) {
    return step.note();
  }

  protected String what(HistoryQuestion question, Step step) {
    String key = texts + step.step();
    return step.day() == null
        ? question.texts().get(key)
        : question.texts().get(key, shown(step.day()));
  }

  protected static String shown(LocalDate day) {
    return SHOWN.format(day);
  }
}
