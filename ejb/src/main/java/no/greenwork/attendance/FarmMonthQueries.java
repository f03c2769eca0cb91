package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;

/** A month of the acting farm, in eight statements however many people it has. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.REGISTER_FARM_DAY)
public class FarmMonthQueries {
  @Inject private FarmDayBook book;
  @Inject private FarmReads reads;
  @Inject private AccessLog log;

  /**
   * The log says that these people's month was shown.
   *
   * @param month any day of it
   */
  public FarmMonth shown(LocalDate month) {
    List<FarmDayBook.Found> found = found(month);
    log.list(
        AccessKind.LIST,
        "farm month " + month.withDayOfMonth(1),
        found.stream().map(one -> one.person().participantId()).toList());
    return month(month, found);
  }

  /** The same to be printed; the log names each of them. */
  public FarmMonth printed(LocalDate month) {
    List<FarmDayBook.Found> found = found(month);
    log.people(
        AccessKind.PRINT,
        found.stream()
            .map(FarmDayBook.Found::person)
            .map(person -> new AccessLog.Shown(person.participantId(), person.publicId()))
            .toList());
    return month(month, found);
  }

  private List<FarmDayBook.Found> found(LocalDate month) {
    LocalDate first = month.withDayOfMonth(1);
    return book.between(first, first.plusMonths(1).minusDays(1));
  }

  private FarmMonth month(LocalDate month, List<FarmDayBook.Found> found) {
    Map<Long, FarmReads.Called> called =
        reads.called(found.stream().map(one -> one.person().id()).toList());
    return new FarmMonth(
        month.withDayOfMonth(1),
        reads.farmName(),
        found.stream().map(one -> person(one, called.get(one.person().id()))).toList());
  }

  private static FarmMonth.Person person(FarmDayBook.Found found, FarmReads.Called called) {
    return new FarmMonth.Person(
        found.person().publicId(),
        called == null ? null : called.called(),
        called != null && called.alias(),
        found.days().days());
  }
}
