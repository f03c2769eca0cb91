package no.greenwork.attendance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands in the provider's sheet for a day.
 *
 * @param version counted from 1; 0 stands for nothing yet
 * @param quarters hours in quarters, for presence only
 * @param farmVersion version of the farm's mark that whoever wrote it knew of
 * @param writtenBy display name
 */
public record Entry(
    LocalDate day,
    int version,
    AttendanceCode code,
    Integer quarters,
    Act act,
    int farmVersion,
    String writtenBy,
    LocalDateTime writtenAt) {
  /** How it came there. */
  public enum Act {
    SET,
    FARM,
    PLANNED,
    RANGE,
    UNDONE,
    SUBMITTED,
    IMPORTED
  }

  public static Entry none(LocalDate day) {
    return new Entry(day, 0, AttendanceCode.NOT_REGISTERED, null, null, 0, null, null);
  }

  public boolean isEmpty() {
    return code == AttendanceCode.NOT_REGISTERED;
  }

  /** Whether the farm's word may still take its place: nobody of the provider's has written it. */
  boolean isFarms() {
    return act == Act.FARM || isEmpty();
  }

  /** Empty, or the farm's own word that they stayed away without notice. */
  boolean awaitsReason() {
    return isEmpty() || act == Act.FARM && code == AttendanceCode.ABSENT_UNNOTIFIED;
  }

  boolean says(AttendanceCode other, Integer otherQuarters) {
    return code == other && Objects.equals(quarters, otherQuarters);
  }

  /**
   * Whether the farm's mark of that version says otherwise, and was not known when it was written.
   */
  public boolean clashes(FarmEntry farm) {
    return farm != null
        && farm.mark() != FarmMark.NONE
        && farm.version() > farmVersion
        && !isEmpty()
        && !(code.mark().equals(Optional.of(farm.mark()))
            && (farm.quarters() == null || farm.quarters().equals(quarters)));
  }
}
