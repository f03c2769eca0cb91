package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.greenwork.access.Actor;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;

/**
 * The placements that a file names: by public id, or by the reference of the system that they came
 * from. Two systems may have called two placements the same: such a reference names neither. Each
 * is looked up once a file.
 */
final class AttendanceReferences {
  private static final int REMEMBERED = 20_000;

  private static final String SELECT =
      "SELECT "
          + Subject.COLUMNS
          + ", p.external_ref, ("
          + Subject.STANDS
          + ") AS stands, (%1$s) AS known FROM placement p JOIN participant x ON x.id = p.participant_id WHERE ";

  private final Actor actor;
  private final SqlPart scope;
  private final Map<String, Found> found = new HashMap<>();

  AttendanceReferences(Actor actor, LocalDate today) {
    this.actor = actor;
    scope = PlacementScope.details(actor, today);
  }

  /**
   * @param open whether its attendance is this user's to write
   * @param several whether another goes by the same reference
   */
  record Found(long id, boolean open, AttendanceCalendar calendar, boolean several) {
    Found and(Found other) {
      return other.id == id ? this : new Found(id, false, null, true);
    }
  }

  /** As it is stored. */
  public record Row(@Nested Subject subject, String externalRef, boolean stands, boolean known) {}

  Found get(String reference) {
    return found.get(reference);
  }

  /** Looks up those that are not known yet. */
  void find(Handle handle, Collection<String> references) {
    if (found.size() > REMEMBERED) {
      found.clear();
    }
    Set<String> asked =
        references.stream().filter(r -> !found.containsKey(r)).collect(Collectors.toSet());
    if (asked.isEmpty()) {
      return;
    }
    List<Row> rows = new ArrayList<>(rows(handle, "p.public_id IN (<refs>)", asked));
    rows.addAll(rows(handle, "p.provider_id = :provider AND p.external_ref IN (<refs>)", asked));
    List<Long> open =
        rows.stream().filter(this::isOpen).map(row -> row.subject().id()).distinct().toList();
    Map<Long, AttendanceCalendar> calendars =
        open.isEmpty() ? Map.of() : CalendarReads.read(handle, open, null);
    asked.forEach(reference -> found.put(reference, null));
    rows.forEach(
        row -> {
          long id = row.subject().id();
          Found one = new Found(id, isOpen(row), calendars.get(id), false);
          Stream.of(row.subject().publicId(), row.externalRef())
              .filter(asked::contains)
              .forEach(reference -> found.merge(reference, one, Found::and));
        });
  }

  private List<Row> rows(Handle handle, String chosen, Set<String> asked) {
    return handle
        .createQuery(SELECT.formatted(scope.sql()) + chosen)
        .bindMap(scope.binds())
        .bindMap(
            chosen.contains(":provider") ? Map.of("provider", actor.grant().scopeId()) : Map.of())
        .bindList("refs", List.copyOf(asked))
        .mapTo(Row.class)
        .list();
  }

  /** Of somebody hidden from the user too: whether a row says what is stored would tell of them. */
  private boolean isOpen(Row row) {
    return row.known() && row.stands() && row.subject().openTo(actor);
  }
}
