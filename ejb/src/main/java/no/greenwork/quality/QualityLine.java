package no.greenwork.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.greenwork.shared.DateRange;

/**
 * A line of the quality list: whom it is about, the approval that decides today, and the status
 * that follows from all of them.
 *
 * @param approval the one in force that holds longest; without one the last that held, then the
 *     first to come; null when there is none
 */
public record QualityLine(QualitySubject subject, QualityRow approval, QualityStatus status) {
  private static final Comparator<QualityRow> END =
      Comparator.comparing(
          QualityRow::validTo, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  static QualityLine of(QualitySubject subject, List<QualityRow> approvals, LocalDate day) {
    List<DateRange> periods = approvals.stream().map(QualityRow::period).toList();
    return new QualityLine(subject, decisive(approvals, day), QualityStatus.on(day, periods));
  }

  private static QualityRow decisive(List<QualityRow> approvals, LocalDate day) {
    return approvals.stream()
        .filter(a -> a.period().contains(day))
        .max(END)
        .or(() -> approvals.stream().filter(a -> !a.validFrom().isAfter(day)).max(END))
        .or(() -> approvals.stream().min(Comparator.comparing(QualityRow::validFrom)))
        .orElse(null);
  }
}
