package no.greenwork.quality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import no.greenwork.shared.DateRange;

/**
 * Whether a farm or provider may take people on a day, by its approvals: any valid one is enough.
 *
 * @param lapsesOn when valid: the first day on which it no longer is, or null while no end is known
 * @param because when invalid: why
 */
public record QualityStatus(boolean valid, LocalDate lapsesOn, Reason because) {
  /** Why nobody may begin. */
  public enum Reason {
    NEVER_APPROVED,
    LAPSED,
    NOT_YET_APPROVED
  }

  /** An approval that begins no later than the day another ends keeps the status valid. */
  public static QualityStatus on(LocalDate day, Collection<DateRange> approvals) {
    if (approvals.stream().noneMatch(a -> a.contains(day))) {
      return new QualityStatus(false, null, reason(day, approvals));
    }
    LocalDate end = day;
    for (DateRange approval :
        approvals.stream().sorted(Comparator.comparing(DateRange::from)).toList()) {
      if (!approval.from().isAfter(end) && (approval.to() == null || approval.to().isAfter(end))) {
        if (approval.to() == null) {
          return new QualityStatus(true, null, null);
        }
        end = approval.to();
      }
    }
    return new QualityStatus(true, end, null);
  }

  private static Reason reason(LocalDate day, Collection<DateRange> approvals) {
    if (approvals.isEmpty()) {
      return Reason.NEVER_APPROVED;
    }
    return approvals.stream().anyMatch(a -> !a.from().isAfter(day))
        ? Reason.LAPSED
        : Reason.NOT_YET_APPROVED;
  }
}
