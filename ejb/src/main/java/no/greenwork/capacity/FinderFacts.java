package no.greenwork.capacity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.greenwork.quality.QualityStatus;

/** All that the finder knows of every farm for one measure and day, read in a few statements. */
record FinderFacts(
    List<FarmRow> farms,
    Map<Long, List<OfferRow>> offersByFarm,
    Map<Long, GroupRoom> roomByAgreement,
    Map<Long, HalfDayRoom> halfDaysByFarm,
    Map<Long, QualityStatus> qualityByFarm,
    Map<Long, QualityStatus> qualityByProvider,
    Map<Long, LocalDate> outOfUseByFarm,
    Set<Long> closedAgreements) {
  static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  /** A farm; activities and limits between commas. */
  public record FarmRow(
      long id,
      String orgNumber,
      String name,
      String municipality,
      Double latitude,
      Double longitude,
      LocalTime busFirstArrival,
      Integer placesPerHalfDay,
      String activities,
      String limits) {
    List<String> activityList() {
      return split(activities);
    }

    List<String> limitList() {
      return split(limits);
    }

    private static List<String> split(String codes) {
      return codes == null ? List.of() : Stream.of(codes.split(",")).sorted().toList();
    }
  }

  /** A farm agreement that holds on the day, with its provider. */
  public record OfferRow(
      long farmAgreementId,
      long farmId,
      long agreementId,
      String reference,
      long providerId,
      String orgNumber,
      String name) {}

  boolean farmIsApproved(long farmId) {
    return qualityByFarm.containsKey(farmId) && qualityByFarm.get(farmId).valid();
  }

  boolean providerIsApproved(long providerId) {
    return qualityByProvider.containsKey(providerId) && qualityByProvider.get(providerId).valid();
  }

  /** The last day of the farm's approval, or null when it has none or no end is known. */
  LocalDate farmIsApprovedUntil(long farmId) {
    return farmIsApproved(farmId) && qualityByFarm.get(farmId).lapsesOn() != null
        ? qualityByFarm.get(farmId).lapsesOn().minusDays(1)
        : null;
  }
}
