package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.capacity.TakenPlace;

/**
 * Where, how much and when a placement is carried out after a transfer. What the file changes about
 * a placement that has begun holds from today on; the days before stay as they were.
 */
final class TransferSchedule {
  private final LocalDate today;

  TransferSchedule(LocalDate today) {
    this.today = today;
  }

  /** First day on which a changed farm, percent or week pattern holds. */
  LocalDate changeDay(Transfer transfer) {
    return today.isBefore(transfer.start()) ? transfer.start() : today;
  }

  List<TakenPlace.Stay> stays(
      StoredPlacement stored, Transfer was, Transfer is, Long farmAgreementId) {
    TakenPlace.Stay wanted = new TakenPlace.Stay(is.start(), farmAgreementId, is.farmId());
    if (stored == null || !stored.row().isAccepted()) {
      return List.of(wanted);
    }
    List<TakenPlace.Stay> stays = new ArrayList<>(stored.stays());
    if (!java.util.Objects.equals(was.farmId(), is.farmId())) {
      LocalDate day = changeDay(is);
      stays.removeIf(stay -> !stay.validFrom().isBefore(day));
      stays.add(new TakenPlace.Stay(day, farmAgreementId, is.farmId()));
    }
    stays.removeIf(stay -> is.to() != null && !stay.validFrom().isBefore(is.to()));
    while (stays.size() > 1 && !stays.get(1).validFrom().isAfter(is.start())) {
      stays.removeFirst();
    }
    TakenPlace.Stay first = stays.removeFirst();
    stays.addFirst(new TakenPlace.Stay(is.start(), first.farmAgreementId(), first.farmId()));
    return stays;
  }

  List<PercentHistory.Entry> percents(StoredPlacement stored, Transfer was, Transfer is) {
    PercentHistory history = new PercentHistory();
    boolean accepted = stored != null && stored.row().isAccepted();
    if (accepted) {
      stored.percents().forEach(history::register);
    }
    history.moveStart(is.start());
    history.moveEnd(is.end());
    boolean same =
        accepted
            && java.util.Objects.equals(was.percent(), is.percent())
            && java.util.Objects.equals(was.daysPerWeek(), is.daysPerWeek());
    if (!same) {
      LocalDate day = accepted ? changeDay(is) : is.start();
      history.register(new PercentHistory.Entry(is.percent(), is.daysPerWeek(), day));
    }
    return history.entries();
  }

  List<PlannedSlot> slots(StoredPlacement stored, Transfer was, Transfer is) {
    boolean accepted = stored != null && stored.row().isAccepted();
    if (!accepted) {
      return planned(is.start(), is.weekPattern());
    }
    if (!was.weekPattern().equals(is.weekPattern())) {
      LocalDate day = changeDay(is);
      List<PlannedSlot> slots =
          new ArrayList<>(is.weekPattern().isEmpty() ? List.of() : stored.slots());
      slots.removeIf(slot -> !slot.validFrom().isBefore(day));
      slots.addAll(planned(day, is.weekPattern()));
      return slots;
    }
    return stretchedBack(stored.slots(), was.start(), is.start());
  }

  /** A placement that begins earlier begins with the pattern it would have begun with. */
  private static List<PlannedSlot> stretchedBack(
      List<PlannedSlot> slots, LocalDate was, LocalDate start) {
    return slots.stream()
        .map(
            s ->
                s.validFrom().equals(was) && start.isBefore(was)
                    ? new PlannedSlot(start, s.weeks(), s.weekday(), s.fromTime(), s.toTime())
                    : s)
        .toList();
  }

  private static List<PlannedSlot> planned(LocalDate from, List<WeekSlot> pattern) {
    return pattern.stream().map(s -> s.planned(from)).toList();
  }
}
