package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.access.CurrentActor;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Clock;

/**
 * Calendars of the stays at the acting farm, without reasons. Stays that were over long ago are the
 * farm's no more: it neither sees their days nor says anything of them.
 */
@ApplicationScoped
class FarmCalendars {
  @Inject private CalendarReads reads;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  Map<Long, AttendanceCalendar> of(Collection<Long> placements) {
    LocalDate over = clock.today().minusDays(PlacementScope.TAIL_DAYS);
    return reads.atFarm(placements, current.get().grant().scopeId()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().notOverBy(over)));
  }
}
