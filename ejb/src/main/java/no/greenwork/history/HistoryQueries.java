package no.greenwork.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.FarmPlacementQueries;
import no.greenwork.placement.PlacementDetail;
import no.greenwork.placement.PlacementDetails;
import no.greenwork.placement.PlacementRow;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Texts;

/**
 * The history of a placement, merged from all features by time, as far as this user may know it.
 * Those who see no person, and an office that a person is hidden from, have none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class HistoryQueries {
  /** Shown only when it is asked for: there is a line of it for each time that somebody looks. */
  static final String LOOKED = "LOOKED";

  private static final String SUBJECT =
      "SELECT id, public_id, participant_id FROM placement WHERE public_id = :id";
  private static final String NAMES =
      "SELECT u.id, u.display_name AS name, EXISTS (SELECT 1 FROM user_grant g WHERE g.user_id = u.id"
          + " AND (g.provider_id = :scope OR g.farm_id = :scope)) AS colleague FROM app_user u WHERE u.id IN (<ids>)";

  @Inject @Any private Instance<HistorySource> sources;
  @Inject private PlacementDetails details;
  @Inject private FarmPlacementQueries farms;
  @Inject private Database database;
  @Inject private CurrentActor current;

  /** A user who did something. */
  public record Person(long id, String name, boolean colleague) {}

  /**
   * The look is logged, as it is of the placement itself.
   *
   * @throws NotFound if there is no such placement, or none whose history this user may know
   */
  public HistoryPage list(
      String publicId,
      HistoryFilter filter,
      HistoryCursor before,
      int most,
      Texts texts,
      AccessKind kind) {
    Actor viewer = current.get();
    PlacementRow row = null;
    if (viewer.is(Role.FARMER)) {
      farms.of(publicId, kind);
    } else {
      row = details.plan(publicId, kind).row();
      if (!hasHistory(row)) {
        throw new NotFound();
      }
    }
    List<String> kinds = kinds(viewer);
    HistoryQuestion question =
        new HistoryQuestion(
            subject(publicId),
            viewer,
            row != null && row.person().hidden(),
            wanted(filter.kinds(), kinds),
            start(filter.from()),
            filter.last() == null ? null : start(filter.last().plusDays(1)),
            before,
            most + 1,
            texts);
    List<HistoryEntry> found = entries(question);
    List<HistoryEntry> shown = found.subList(0, Math.min(most, found.size()));
    return new HistoryPage(
        row,
        lines(shown, question),
        kinds,
        found.size() > most ? HistoryCursor.behind(shown.getLast()).text() : null);
  }

  /**
   * The latest few of a placement that has just been opened, and logged, by this user.
   *
   * @param shown as {@link PlacementDetails} gave it
   */
  public List<HistoryLine> latest(PlacementDetail shown, int most, Texts texts) {
    if (!hasHistory(shown.row())) {
      return List.of();
    }
    Actor viewer = current.get();
    HistoryQuestion question =
        new HistoryQuestion(
            new HistorySubject(
                shown.opened().id(), shown.row().id(), shown.opened().participantId()),
            viewer,
            shown.row().person().hidden(),
            wanted(Set.of(), kinds(viewer)),
            null,
            null,
            null,
            most,
            texts);
    return lines(entries(question), question);
  }

  private static boolean hasHistory(PlacementRow row) {
    boolean noPerson = row.person() == null;
    boolean noPlace = !noPerson && row.provider() == null;
    return !noPerson && !noPlace;
  }

  private HistorySubject subject(String publicId) {
    return database
        .read(
            h -> h.createQuery(SUBJECT).bind("id", publicId).mapTo(HistorySubject.class).findOne())
        .orElseThrow(NotFound::new);
  }

  private List<String> kinds(Actor viewer) {
    return sources.stream()
        .flatMap(source -> source.kinds(viewer).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Set<String> wanted(Set<String> asked, List<String> known) {
    Set<String> wanted = new LinkedHashSet<>(known);
    if (asked.stream().anyMatch(known::contains)) {
      wanted.retainAll(asked);
    } else {
      wanted.remove(LOOKED);
    }
    return wanted;
  }

  private static Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(Clock.NORWAY).toInstant();
  }

  /** Each source gives the latest that it has, so that the latest of all are among them. */
  private List<HistoryEntry> entries(HistoryQuestion question) {
    return sources.stream()
        .filter(
            source -> source.kinds(question.viewer()).stream().anyMatch(question.kinds()::contains))
        .flatMap(source -> source.entries(question).stream())
        .sorted(HistoryCursor.LATEST_FIRST)
        .limit(question.most())
        .toList();
  }

  private List<HistoryLine> lines(List<HistoryEntry> entries, HistoryQuestion question) {
    boolean all = !question.hidden() && !question.ofFarm();
    Map<Long, String> names = names(entries, question, all);
    return entries.stream()
        .map(entry -> line(entry, names, all || names.containsKey(entry.userId())))
        .toList();
  }

  private static HistoryLine line(HistoryEntry entry, Map<Long, String> names, boolean withWords) {
    return new HistoryLine(
        entry.at(),
        entry.kind(),
        entry.what(),
        names.get(entry.userId()),
        withWords ? entry.note() : null,
        entry.changes().stream().filter(change -> withWords || !change.typed()).toList());
  }

  /**
   * A caseworker's name tells the office, and a caseworker's words can: of a hidden person, and for
   * a farm, only the names and words of the viewer's own colleagues.
   */
  private Map<Long, String> names(
      List<HistoryEntry> entries, HistoryQuestion question, boolean all) {
    List<Long> ids =
        entries.stream().map(HistoryEntry::userId).filter(Objects::nonNull).distinct().toList();
    Map<Long, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      database
          .read(
              h ->
                  h.createQuery(NAMES)
                      .bindList("ids", ids)
                      .bind("scope", question.viewer().grant().scopeId())
                      .mapTo(Person.class)
                      .list())
          .stream()
          .filter(person -> all || person.colleague())
          .forEach(person -> names.put(person.id(), person.name()));
    }
    return names;
  }
}
