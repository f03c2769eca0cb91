package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.greenwork.access.Actor;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Database;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.SqlPart;

/**
 * Of whom a supervisor follows up, or for a coordinator nobody: days at a farm of which neither
 * side has said anything.
 */
@ApplicationScoped
class SupervisorOpenDays {
  private static final String STAYS =
      "SELECT p.id, p.public_id, p.accepted_on, s.valid_from, s.valid_to FROM placement p JOIN stay s ON s.placement_id = p.id"
          + " WHERE s.farm_id IS NOT NULL AND s.valid_from <= :last AND (s.valid_to IS NULL OR s.valid_to > :first)"
          + " AND p.accepted_on IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND (%s)"
          + " ORDER BY p.id, s.valid_from";

  @Inject private FarmReads reads;
  @Inject private CalendarReads calendars;
  @Inject private DayReads days;
  @Inject private Database database;

  /** A stay at a farm. */
  public record Stay(
      long id, String publicId, LocalDate acceptedOn, LocalDate validFrom, LocalDate validTo) {
    boolean includes(LocalDate day) {
      return new DateRange(validFrom, validTo).contains(day);
    }
  }

  /** The first day of a placement that is open. */
  record First(Stay placement, LocalDate day) {
    /** The day after it, or after the acceptance if that came later. */
    LocalDate due() {
      LocalDate accepted = placement.acceptedOn();
      return (day.isBefore(accepted) ? accepted : day).plusDays(1);
    }
  }

  List<First> between(Actor actor, LocalDate first, LocalDate last, LocalDate today) {
    Map<Long, List<Stay>> stays = stays(actor, first, last, today);
    if (stays.isEmpty()) {
      return List.of();
    }
    Map<Long, AttendanceCalendar> planned = calendars.of(stays.keySet());
    OpenDays open =
        new OpenDays(
            days.marks(stays.keySet(), first, last),
            reads.words(stays.keySet(), first, last),
            Set.copyOf(reads.locked(stays.keySet(), first, last)));
    return stays.entrySet().stream()
        .map(of -> first(of.getValue(), planned.get(of.getKey()).between(first, last), open))
        .flatMap(Optional::stream)
        .toList();
  }

  private Map<Long, List<Stay>> stays(
      Actor actor, LocalDate first, LocalDate last, LocalDate today) {
    SqlPart scope = PlacementScope.followed(actor, today);
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("today", today);
    binds.put("first", first);
    binds.put("last", last);
    return database
        .read(
            h ->
                h.createQuery(STAYS.formatted(scope.sql())).bindMap(binds).mapTo(Stay.class).list())
        .stream()
        .collect(Collectors.groupingBy(Stay::id, TreeMap::new, Collectors.toList()));
  }

  private static Optional<First> first(List<Stay> stays, List<PlannedDay> planned, OpenDays open) {
    Stay any = stays.getFirst();
    return open.of(
            any.id(),
            planned.stream().filter(p -> stays.stream().anyMatch(s -> s.includes(p.day()))))
        .findFirst()
        .map(day -> new First(any, day));
  }
}
