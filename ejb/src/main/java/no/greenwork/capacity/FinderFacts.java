package no.greenwork.capacity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that the finder knows of every farm for one measure and day, read in a few statements. */
record FinderFacts(
    List<FarmRow> farms,
    Map<Long, List<OfferRow>> offersByFarm,
    Map<Long, GroupRoom> roomByAgreement,
    Map<Long, HalfDayRoom> halfDaysByFarm,
    Map<Long, QualityRow> qualityByFarm,
    Set<Long> validProviders,
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
      return codes == null ? List.of() : List.of(codes.split(","));
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

  /**
   * An approval that holds on the day; the last day of the farm's longest, null when it is open.
   */
  public record QualityRow(Long farmId, Long providerId, LocalDate lastDay) {}
}
