package no.greenwork.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.greenwork.shared.Clock;
import no.greenwork.shared.TextsView;

/** Jobs in words. */
@Named
@RequestScoped
public class ImportWords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Clock.NORWAY);

  @Inject private TextsView texts;

  public String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** The file's name; of one from the inbox without the folder that it lay in. */
  public String name(JobRow job) {
    return job.fileName() == null
        ? texts.get("job.unnamed")
        : job.fileName().replaceFirst("^" + InboxJobs.PREFIX + ".*/", "");
  }

  public String number(int number) {
    return NumberFormat.getIntegerInstance(Locale.of("nb", "NO")).format(number);
  }

  public String state(JobRow job) {
    return texts.get("job.state." + job.state());
  }

  /** Colour of the state's tag. */
  public String color(JobRow job) {
    return switch (job.state()) {
      case QUEUED, RUNNING -> "info";
      case DONE -> job.errors() > 0 ? "warn" : "ok";
      case FAILED -> "bad";
      case CANCELLED -> "";
    };
  }

  /** What was asked for. */
  public String order(JobRow job) {
    return texts.get(job.order().dryRun() ? "job.mode.tried" : "job.mode.applied")
        + ", "
        + texts.get(job.order().goodOnly() ? "job.rows.good.short" : "job.rows.all.short");
  }
}
