package no.greenwork.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.greenwork.shared.TextsView;
import no.greenwork.shared.Times;

/** Words for visits that several pages use. */
@Named("visitWords")
@RequestScoped
public class VisitWords {
  @Inject private TextsView texts;

  /** Weekday, day and time; empty for none. */
  public String when(VisitDate date) {
    return date == null
        ? ""
        : texts.f(
            "visit.when",
            texts.get("placement.day." + date.day().getDayOfWeek().getValue()),
            texts.day(date.day()),
            Times.text(date.from()));
  }

  /** Which kind of tag a state has. */
  public String kind(VisitState state) {
    return switch (state) {
      case CONFIRMED -> "ok";
      case PROPOSED, CHOSEN -> "info";
      case NONE_SUITS, LAPSED -> "warn";
      case CANCELLED -> "bad";
      default -> "";
    };
  }

  /** What one side said, who wrote it down and when. */
  public String said(VisitSaid said) {
    String answer = texts.get("visit.answer." + said.answer());
    String reason = said.reason() == null ? "" : ". " + said.reason();
    String who = said.who() == null ? "" : ", " + said.who();
    return answer + reason + " (" + texts.day(said.on()) + who + ")";
  }
}
