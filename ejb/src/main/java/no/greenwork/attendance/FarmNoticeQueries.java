package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;

/**
 * Since when and until when somebody is known not to come to the acting farm; never why. Whoever
 * shows the people themselves writes the access log.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.REGISTER_FARM_DAY)
public class FarmNoticeQueries {
  @Inject private FarmReads reads;
  @Inject private FarmCalendars calendars;
  @Inject private Clock clock;

  /**
   * Those that are not over yet, in their order, within the stays at the farm.
   *
   * @param placements public ids; those that are not the farm's are absent
   */
  public Map<String, List<Notice>> ahead(Collection<String> placements) {
    Map<String, FarmReads.Person> people = reads.people(placements);
    List<Long> ids = people.values().stream().map(FarmReads.Person::id).toList();
    Map<Long, AttendanceCalendar> planned = calendars.of(ids);
    LocalDate today = clock.today();
    return people.values().stream()
        .collect(
            Collectors.toMap(
                FarmReads.Person::publicId,
                person ->
                    planned.get(person.id()).notices().stream()
                        .filter(one -> one.validTo() == null || one.validTo().isAfter(today))
                        .sorted(Comparator.comparing(Notice::validFrom))
                        .toList()));
  }
}
