package no.greenwork.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A day that stands in the address of a page; what is none is said, once, and left out. */
@RequestScoped
public class DayParameter {
  @Inject private Notice notice;

  private final Set<String> said = new HashSet<>();

  /** The day that was typed, or the other when nothing was or it is no day. */
  public LocalDate of(String typed, LocalDate otherwise) {
    if (typed == null || typed.isBlank()) {
      return otherwise;
    }
    Optional<LocalDate> day = Dates.parse(typed.strip());
    if (day.isEmpty() && said.add(typed)) {
      notice.wrong("error.DATE", typed);
    }
    return day.orElse(otherwise);
  }
}
