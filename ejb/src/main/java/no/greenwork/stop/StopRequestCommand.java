package no.greenwork.stop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.placement.Reason;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * A request as the farm fills it in.
 *
 * @param last the last day, or null until further notice
 * @param text needed for OTHER, and taken for nothing else
 */
public record StopRequestCommand(LocalDate first, LocalDate last, StopReason reason, String text) {
  public StopRequestCommand {
    text = text == null || text.isBlank() ? null : text.strip();
  }

  void validate(LocalDate today) {
    List<Problem> wrong = new ArrayList<>();
    if (first == null) {
      wrong.add(new Problem("first", "REQUIRED"));
    } else if (first.isBefore(today)) {
      wrong.add(new Problem("first", "PAST"));
    } else if (last != null && last.isBefore(first)) {
      wrong.add(new Problem("last", "END_BEFORE_START"));
    }
    if (reason == null) {
      wrong.add(new Problem("reason", "REQUIRED"));
    } else if (reason == StopReason.OTHER && text == null) {
      wrong.add(new Problem("text", "REQUIRED"));
    } else if (reason != StopReason.OTHER && text != null) {
      wrong.add(new Problem("text", "ONLY_OTHER"));
    }
    if (text != null && text.length() > Reason.LENGTH) {
      wrong.add(new Problem("text", "TOO_LONG", Reason.LENGTH));
    }
    Invalid.unlessEmpty(wrong);
  }
}
