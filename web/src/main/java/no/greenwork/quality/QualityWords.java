package no.greenwork.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.greenwork.shared.Clock;
import no.greenwork.shared.TextsView;

/** How a quality status is said. */
@Named
@RequestScoped
public class QualityWords {
  private static final int SOON_DAYS = 90;

  @Inject private TextsView texts;
  @Inject private Clock clock;

  /** Valid with no end, valid until a day, or why it is not. */
  public String said(QualityStatus status) {
    if (!status.valid()) {
      return texts.get("quality.standing." + status.because());
    }
    return status.lapsesOn() == null
        ? texts.get("quality.standing.VALID")
        : texts.f("quality.lapses", texts.day(status.lapsesOn()));
  }

  /** The tag's kind: lapsing soon is a warning. */
  public String kind(QualityStatus status) {
    if (!status.valid()) {
      return "bad";
    }
    boolean soon =
        status.lapsesOn() != null && !status.lapsesOn().isAfter(clock.today().plusDays(SOON_DAYS));
    return soon ? "warn" : "ok";
  }
}
