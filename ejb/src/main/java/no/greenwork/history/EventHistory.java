package no.greenwork.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.greenwork.access.Actor;
import no.greenwork.placement.EventKind;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/** The decisions about a placement; NAV and the provider see them, a farm does not. */
@ApplicationScoped
public class EventHistory implements HistorySource {
  private static final String DECISION = "DECISION";
  private static final String OFFER = "OFFER";
  private static final String OUTCOME = "OUTCOME";
  private static final String FINAL_REPORT = "FINAL_REPORT";
  private static final String FOLLOW_UP = "FOLLOW_UP";
  private static final String MEETING = "MEETING";

  /** Decisions of a kind of their own in the history; every other is simply a decision. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("SUPERVISOR", "SUPERVISOR"),
          Map.entry("WEEK_PATTERN", "WEEK_PATTERN"),
          Map.entry("SINGLE_DAY", "WEEK_PATTERN"),
          Map.entry("IMPORTED", "IMPORT"),
          Map.entry("OFFERED", OFFER),
          Map.entry("PASSED_OVER", OFFER),
          Map.entry("OFFER_ACCEPTED", OFFER),
          Map.entry("OFFER_REFUSED", OFFER),
          Map.entry("OFFER_WITHDRAWN", OFFER),
          Map.entry("PLAN", "PLAN"),
          Map.entry("REVIEW", "REVIEW"),
          Map.entry("OUTCOME", OUTCOME),
          Map.entry("FINAL_REPORT", FINAL_REPORT),
          Map.entry("FINAL_REPORT_READ", FINAL_REPORT),
          Map.entry("FOLLOW_UP_SET", FOLLOW_UP),
          Map.entry("FOLLOW_UP_PROLONGED", FOLLOW_UP),
          Map.entry("FOLLOW_UP_ENDED", FOLLOW_UP),
          Map.entry("FOLLOW_UP_CONTACT", FOLLOW_UP),
          Map.entry("MEETING_ARRANGED", MEETING),
          Map.entry("MEETING_MOVED", MEETING),
          Map.entry("MEETING_CANCELLED", MEETING),
          Map.entry("MEETING_MINUTES", MEETING),
          Map.entry("MEETING_POINT_DONE", MEETING));

  /** What the provider is told of; what came of somebody afterwards is between them and NAV. */
  private static final List<String> OF_PROVIDER =
      List.of(
          DECISION,
          "SUPERVISOR",
          "WEEK_PATTERN",
          "IMPORT",
          OFFER,
          "PLAN",
          "REVIEW",
          FINAL_REPORT,
          FOLLOW_UP,
          MEETING);

  private static final List<String> OF_NAV =
      Stream.concat(OF_PROVIDER.stream(), Stream.of(OUTCOME)).toList();

  private static final String COLUMNS =
      "SELECT e.id, e.at, e.on_date, e.kind, e.reason, e.user_id, e.old_values, e.new_values FROM placement_event e"
          + " WHERE e.placement_id = :placement AND (";

  /** Those that settled something; of one placement there are some dozens. */
  private static final String SETTLED =
      "SELECT e.id, e.at, e.on_date, e.kind, e.reason, e.user_id, e.old_values, e.new_values FROM placement_event e"
          + " WHERE e.placement_id = :placement AND e.new_values IS NOT NULL ORDER BY e.id LIMIT 5000";

  @Inject private Database database;
  @Inject private HistoryNames names;

  /** A decision as it is stored. */
  public record Event(
      long id,
      Instant at,
      LocalDate onDate,
      EventKind kind,
      String reason,
      Long userId,
      String oldValues,
      String newValues) {}

  @Override
  public List<String> kinds(Actor viewer) {
    return switch (viewer.role()) {
      case CASEWORKER -> OF_NAV;
      case PROVIDER_COORDINATOR, SUPERVISOR -> OF_PROVIDER;
      default -> List.of();
    };
  }

  @Override
  public List<HistoryEntry> entries(HistoryQuestion question) {
    SqlPart where = question.within("e").and(ofKinds(question.kinds()));
    List<Event> events =
        database.read(
            h ->
                h.createQuery(COLUMNS + where.sql() + ")" + question.order("e"))
                    .bind("placement", question.subject().id())
                    .bindMap(where.binds())
                    .mapTo(Event.class)
                    .list());
    if (events.isEmpty()) {
      return List.of();
    }
    SettledBefore earlier = settled(question.subject().id());
    List<EventValues> values = events.stream().map(earlier::values).toList();
    EventWords words = new EventWords(question.texts(), names.of(values));
    return IntStream.range(0, events.size())
        .mapToObj(i -> entry(events.get(i), words.changes(values.get(i)), question))
        .toList();
  }

  private SettledBefore settled(long placement) {
    return new SettledBefore(
        database.read(
            h -> h.createQuery(SETTLED).bind("placement", placement).mapTo(Event.class).list()));
  }

  /** Kinds that are only a name here, so they stand in the statement as they are. */
  private static SqlPart ofKinds(Set<String> wanted) {
    List<String> own = KINDS.keySet().stream().filter(k -> wanted.contains(KINDS.get(k))).toList();
    String named = own.isEmpty() ? "1 = 0" : "e.kind IN ('" + String.join("','", own) + "')";
    String others = "e.kind NOT IN ('" + String.join("','", KINDS.keySet()) + "')";
    return new SqlPart(
        wanted.contains(DECISION) ? "(" + named + ") OR " + others : named, Map.of());
  }

  private static HistoryEntry entry(
      Event event, List<HistoryChange> changes, HistoryQuestion question) {
    return new HistoryEntry(
        event.at(),
        event.id(),
        KINDS.getOrDefault(event.kind().name(), DECISION),
        question.texts().get("placement.event." + event.kind()),
        event.userId(),
        event.reason(),
        changes);
  }
}
