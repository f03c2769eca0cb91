package no.greenwork.placement;

import java.time.LocalDate;

/** A placement as the database has it, before it is decided what of it this user may see. */
public record PlacementRecord(
    long id,
    String publicId,
    int version,
    PlacementState state,
    NotRelevantReason notRelevantReason,
    String waitingReason,
    String declinedReason,
    ExitReason exitReason,
    String exitText,
    String measure,
    Arena arena,
    String provider,
    String providerName,
    String farm,
    String farmName,
    String agreement,
    LocalDate wishedStart,
    LocalDate referred,
    LocalDate accepted,
    LocalDate start,
    LocalDate validTo,
    Integer percent,
    Integer daysPerWeek,
    String supervisor,
    String supervisorName,
    Long supervisorId,
    Long providerId,
    long participantId,
    String participantPublicId,
    String givenName,
    String familyName,
    String alias,
    String protection,
    boolean shielded,
    String unit,
    String unitName) {

  /** The reason that goes with the state. */
  String reason() {
    return switch (state) {
      case WAITING_LIST -> waitingReason;
      case DECLINED -> declinedReason;
      case NOT_RELEVANT -> notRelevantReason == null ? null : notRelevantReason.name();
      case ENDED -> exitReason == null ? null : exitReason.name();
      default -> null;
    };
  }

  /** In somebody's own words, which can name a place; else it is a code. */
  boolean reasonIsTyped() {
    return state == PlacementState.WAITING_LIST || state == PlacementState.DECLINED;
  }

  /** Whether it says why somebody left, or never came. */
  boolean reasonIsExit() {
    return state == PlacementState.ENDED
        || (state == PlacementState.NOT_RELEVANT
            && notRelevantReason != null
            && notRelevantReason.isExit());
  }

  LocalDate end() {
    return validTo == null ? null : validTo.minusDays(1);
  }
}
