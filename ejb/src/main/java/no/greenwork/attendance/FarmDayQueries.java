package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;

/**
 * Who was expected at the acting farm, who came, and what the provider says of it without saying
 * why. Names are {@code FarmPlacementQueries}' to give.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.REGISTER_FARM_DAY)
public class FarmDayQueries {
  @Inject private FarmDayBook book;
  @Inject private AccessLog log;

  /**
   * Everybody who has a day at the farm from the first to the last, in six statements however many
   * they are; the log says that their days were shown.
   *
   * @param last at most a month after the first
   */
  public List<FarmDays> days(LocalDate first, LocalDate last, AccessKind kind) {
    PlannedService.requireDays(first, last);
    List<FarmDayBook.Found> there = book.between(first, last);
    log.list(
        kind, "farm days", there.stream().map(found -> found.person().participantId()).toList());
    return there.stream().map(FarmDayBook.Found::days).toList();
  }
}
