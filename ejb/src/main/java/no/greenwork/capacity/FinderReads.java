package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.capacity.FinderFacts.FarmRow;
import no.greenwork.capacity.FinderFacts.OfferRow;
import no.greenwork.quality.QualityStatus;
import no.greenwork.shared.DateRange;
import org.jdbi.v3.core.Handle;

/** Reads the finder's facts: one statement for each kind, over all farms. */
final class FinderReads {
  private final Handle handle;
  private final FinderRequest request;
  private final RoomsInMind rooms;

  FinderReads(Handle handle, FinderRequest request, RoomsInMind rooms) {
    this.handle = handle;
    this.request = request;
    this.rooms = rooms;
  }

  FinderFacts facts() {
    List<FarmRow> farms = list(FarmRow.class, FinderSql.FARMS);
    List<GroupRow> groupRows = list(GroupRow.class, FinderSql.AGREEMENTS);
    List<Period> approvals = new ArrayList<>();
    Map<Long, LocalDate> outOfUse = new HashMap<>();
    Set<Long> closed = new HashSet<>();
    for (Period period : list(Period.class, FinderSql.PERIODS)) {
      if (period.kind() == Kind.APPROVAL) {
        approvals.add(period);
      } else if (period.kind() == Kind.OUT_OF_USE) {
        outOfUse.put(period.farmId(), period.lastDay());
      } else {
        closed.add(period.agreementId());
      }
    }
    return new FinderFacts(
        farms,
        offers(groupRows),
        rooms.of(handle, groupRows, request.measure(), request.date()),
        halfDays(farms),
        statuses(approvals, Period::farmId),
        statuses(approvals, Period::providerId),
        outOfUse,
        closed);
  }

  private Map<Long, QualityStatus> statuses(
      List<Period> approvals, Function<Period, Long> subject) {
    Map<Long, List<DateRange>> ranges = new HashMap<>();
    for (Period approval : approvals) {
      if (subject.apply(approval) != null) {
        ranges
            .computeIfAbsent(subject.apply(approval), id -> new ArrayList<>())
            .add(new DateRange(approval.validFrom(), approval.validTo()));
      }
    }
    Map<Long, QualityStatus> statuses = new HashMap<>();
    ranges.forEach((id, periods) -> statuses.put(id, QualityStatus.on(request.date(), periods)));
    return statuses;
  }

  private Map<Long, List<OfferRow>> offers(List<GroupRow> rows) {
    return rows.stream()
        .filter(row -> row.offersOn(request.date()))
        .map(GroupRow::offer)
        .collect(Collectors.groupingBy(OfferRow::farmId));
  }

  private Map<Long, HalfDayRoom> halfDays(List<FarmRow> farms) {
    Map<Long, HalfDayRoom> rooms = new HashMap<>();
    farms.stream()
        .filter(f -> f.placesPerHalfDay() != null)
        .forEach(f -> rooms.put(f.id(), new HalfDayRoom(f.placesPerHalfDay())));
    if (!rooms.isEmpty()) {
      list(HalfDayUse.class, FinderSql.HALF_DAYS).stream()
          .filter(use -> rooms.containsKey(use.farmId()))
          .forEach(use -> rooms.get(use.farmId()).take(use.presence()));
    }
    return rooms;
  }

  private <T> List<T> list(Class<T> type, String sql) {
    return handle
        .createQuery(sql)
        .bind("date", request.date())
        .bind("measure", request.measure())
        .bind("month_after", request.monthAfter())
        .bind("known", rooms.since(request.date()))
        .mapTo(type)
        .list();
  }

  /** An agreement of the measure, with one of its farm agreements or none. */
  public record GroupRow(
      long providerId,
      String orgNumber,
      String name,
      long agreementId,
      String reference,
      String region,
      LocalDate validFrom,
      LocalDate validTo,
      int places,
      long ledgerVersion,
      Long farmAgreementId,
      Long farmId,
      LocalDate farmFrom,
      LocalDate farmTo,
      Integer farmPlaces) {
    AgreementGroup.Agreement agreement() {
      return new AgreementGroup.Agreement(
          agreementId, reference, region, "", validFrom, validTo, places);
    }

    AgreementGroup.FarmAgreement farmAgreement() {
      return new AgreementGroup.FarmAgreement(
          farmAgreementId, agreement(), farmId, farmFrom, farmTo, farmPlaces);
    }

    boolean offersOn(LocalDate day) {
      return farmAgreementId != null
          && holds(validFrom, validTo, day)
          && holds(farmFrom, farmTo, day);
    }

    private static boolean holds(LocalDate from, LocalDate to, LocalDate day) {
      return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    OfferRow offer() {
      return new OfferRow(
          farmAgreementId, farmId, agreementId, reference, providerId, orgNumber, name);
    }
  }

  /** What a period says of a farm, a provider or an agreement. */
  public enum Kind {
    APPROVAL,
    OUT_OF_USE,
    CLOSED
  }

  /** An approval, a farm out of use, or an agreement closed. */
  public record Period(
      Kind kind,
      Long farmId,
      Long providerId,
      Long agreementId,
      LocalDate validFrom,
      LocalDate validTo) {
    LocalDate lastDay() {
      return validTo == null ? FinderFacts.OPEN : validTo.minusDays(1);
    }
  }

  /** Somebody who is at a farm in the first month. */
  public record HalfDayUse(long farmId, int halfDays, LocalDate validFrom, LocalDate validTo) {
    HalfDayRoom.Presence presence() {
      return new HalfDayRoom.Presence(halfDays, validFrom, validTo, 1);
    }
  }
}
