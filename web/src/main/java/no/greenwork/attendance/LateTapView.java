package no.greenwork.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.greenwork.shared.Clock;
import no.greenwork.shared.TextsView;

/** What the farm has said too late to come into the sheet that is shown. */
@Named("lateTaps")
@RequestScoped
public class LateTapView {
  @Inject private LateTapQueries queries;
  @Inject private TextsView texts;

  private List<String> lines;

  /** Of a sheet that was sent at some time; no other can have been too late. */
  public List<String> of(MonthRow row) {
    if (lines == null) {
      lines =
          row.sheet().version() == 0
              ? List.of()
              : queries.of(row.placement(), row.last()).stream().map(this::line).toList();
    }
    return lines;
  }

  private String line(LateTap tap) {
    String mark = texts.get("attendance.mark." + tap.mark());
    LocalDate received =
        tap.receivedAt().atOffset(ZoneOffset.UTC).atZoneSameInstant(Clock.NORWAY).toLocalDate();
    return texts.f(
        "attendance.late.line",
        texts.day(tap.day()),
        tap.quarters() == null
            ? mark
            : texts.f("attendance.mark.hours", mark, Hours.text(tap.quarters())),
        texts.day(received));
  }
}
