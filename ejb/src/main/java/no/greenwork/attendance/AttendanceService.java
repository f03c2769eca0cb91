package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;

/**
 * The provider writes a day: within a stay, into a sheet that is open, and upon what was seen of
 * it. Saving a day takes three statements, whatever stood there.
 */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.REGISTER_ATTENDANCE)
public class AttendanceService {
  @Inject private DayFacts facts;
  @Inject private SheetGuard guard;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /**
   * What is sent a second time by the same user is not written twice; the farm's own word that is
   * repeated is, for so it is confirmed.
   *
   * @return version of the entry that stands now
   * @throws NotFound if there is no such placement that this user keeps the attendance of
   * @throws Conflict PERIOD outside the stays, where what stands can only be emptied, LOCKED when
   *     the sheet is submitted or approved
   * @throws DayClash if somebody wrote the day since; nothing was written over it
   */
  public int register(DayCommand command) {
    LocalDate today = clock.today();
    command.validate(today);
    DayFacts.Found found = facts.of(command.placement(), command.day());
    Entry stands = found.entry(command.day());
    if (!found.inside() && !(stands.version() > 0 && command.empties())) {
      throw new Conflict("day", "PERIOD", found.subject().outside(command.day()));
    }
    if (stands.version() != command.seen()) {
      return sentTwice(found, stands, command);
    }
    if (stands.says(command.code(), command.quarters())
        && stands.act() != Entry.Act.FARM
        && stands.farmVersion() >= command.farmSeen()) {
      return stands.version();
    }
    write(found, command);
    return command.seen() + 1;
  }

  /** Another system has not seen what the farm says: what was answered stays so, as by a file. */
  private static int farmKnown(DayFacts.Found found, DayCommand command) {
    return command.farmSeen() == DayCommand.NOT_SHOWN
        ? ImportedDay.farmKnown(found.entry(command.day()), command.code())
        : Math.min(command.farmSeen(), found.farmStands());
  }

  private int sentTwice(DayFacts.Found found, Entry stands, DayCommand command) {
    boolean own = found.writer() != null && found.writer() == current.get().userId();
    if (own
        && stands.version() == command.seen() + 1
        && stands.says(command.code(), command.quarters())) {
      return stands.version();
    }
    throw clash(found, command, stands);
  }

  /** What stands is told, so the log says to whom; its row stays though nothing is written. */
  private DayClash clash(DayFacts.Found found, DayCommand command, Entry stands) {
    log.person(AccessKind.DETAIL, found.subject().participantId(), command.placement());
    return new DayClash(stands);
  }

  private void write(DayFacts.Found found, DayCommand command) {
    NewEntry entry =
        new NewEntry(
            found.subject().id(),
            command.day(),
            command.seen(),
            command.code(),
            command.quarters(),
            Entry.Act.SET,
            farmKnown(found, command));
    NewEntry.Stamp stamp = new NewEntry.Stamp(current.get().userId(), clock.now(), null);
    long holder = guard.take(entry.sheet());
    if (!database.read(h -> new EntryWriter(h).add(entry, stamp, holder))) {
      DayFacts.Found now = facts.of(command.placement(), command.day());
      throw now.sheet() != null && !now.sheet().writable()
          ? new Conflict("day", "LOCKED")
          : clash(now, command, now.entry(command.day()));
    }
  }
}
