package no.greenwork.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import no.greenwork.job.JobOverview;
import no.greenwork.shared.Clock;
import no.greenwork.shared.TextsView;

/** Scheduled work and routes in words. */
@Named
@RequestScoped
public class ScheduleWords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Clock.NORWAY);

  @Inject private TextsView texts;
  @Inject private Clock clock;

  /** What it is called, or its code where nobody has given it a name. */
  public String name(String kind, String code) {
    String text = texts.get("schedule." + kind + "." + code);
    return text.startsWith("???") ? code : text;
  }

  public String moment(Instant at) {
    return at == null ? "" : MOMENT.format(at);
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(texts.texts().locale()).format(number);
  }

  /** When it is due: every so often, or at times of the day. */
  public String plan(WorkRow row) {
    return row.plan().startsWith("PT")
        ? every(Duration.parse(row.plan()))
        : texts.f("schedule.daily", row.plan().replace(" ", ", "));
  }

  public String period(RouteRow row) {
    return row.periodMillis() == null
        ? texts.get("schedule.called")
        : every(Duration.ofMillis(row.periodMillis()));
  }

  private String every(Duration interval) {
    if (interval.toSeconds() < 120) {
      return texts.f("schedule.every.second", interval.toSeconds());
    }
    return interval.toMinutes() < 120
        ? texts.f("schedule.every.minute", interval.toMinutes())
        : texts.f("schedule.every.hour", interval.toHours());
  }

  /** STOPPED, RUNNING, FAILED or WAITING. */
  public String state(WorkRow row) {
    if (row.runningUntil() != null && row.runningUntil().isAfter(clock.now())) {
      return "RUNNING";
    }
    if (row.stopped()) {
      return "STOPPED";
    }
    return row.failedInARow() > 0 ? "FAILED" : "WAITING";
  }

  /** STOPPED, STOPPING, RUNNING, PARTLY or SILENT. */
  public String state(RouteRow row) {
    if (row.stopped()) {
      return row.running() == 0 ? "STOPPED" : "STOPPING";
    }
    if (row.running() == 0) {
      return "SILENT";
    }
    return row.running() == row.nodes() ? "RUNNING" : "PARTLY";
  }

  /** Colour of a state's tag. */
  public String color(String state) {
    return switch (state) {
      case "RUNNING", "WAITING", "REPLAYED" -> "ok";
      case "STOPPED", "STOPPING", "PARTLY", "ASKED" -> "warn";
      case "FAILED", "SILENT", "OPEN", "MISSING" -> "bad";
      default -> "";
    };
  }

  /** OPEN, ASKED, MISSING, REPLAYED or DROPPED. */
  public String state(DeadLetter letter) {
    if (letter.replayedAt() != null) {
      return "REPLAYED";
    }
    if (letter.droppedAt() != null) {
      return "DROPPED";
    }
    if (letter.askedAt() != null) {
      return "ASKED";
    }
    return letter.missingAt() == null ? "OPEN" : "MISSING";
  }

  /** Why an import failed, or empty. */
  public String failure(JobOverview.Line job) {
    return job.failureCode() == null ? "" : name("failure", job.failureCode());
  }
}
