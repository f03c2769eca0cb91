package no.greenwork.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Grant;
import no.greenwork.access.PhoneEntry;
import no.greenwork.shared.TextsView;

/** What the scripts of the farm's phone need of the page: whose it is, and the words they say. */
@Named("phoneView")
@RequestScoped
public class PhoneView {
  /** Texts of the day that the scripts say too, without the feature's name. */
  private static final List<String> OF_THE_DAY =
      List.of(
          "here",
          "here.on",
          "more",
          "back",
          "mark.PRESENT",
          "mark.ABSENT_NOTIFIED",
          "mark.ABSENT_NOT_NOTIFIED",
          "hours.short",
          "filled",
          "planned",
          "planned.did",
          "undo",
          "done.PLANNED",
          "problem.HOURS",
          "problem.PERIOD",
          "problem.DAY_AHEAD",
          "problem.LOCKED",
          "problem.DAY_CLASH");

  private static final List<String> OWN =
      List.of(
          "problem.NOT_FOUND",
          "problem.AUTHOR",
          "here",
          "received",
          "what",
          "taken.back",
          "refused",
          "unknown",
          "seen",
          "differs",
          "keep.theirs",
          "ask",
          "waiting",
          "waiting.away",
          "send",
          "away",
          "other",
          "lost",
          "foreign",
          "login",
          "ended",
          "ended.pin",
          "ended.waiting",
          "revoked",
          "revoked.lost",
          "clock.ahead",
          "clock.behind",
          "offline.of",
          "offline.other",
          "offline.nothing",
          "when.past",
          "when.ahead",
          "when.missing",
          "when.today",
          "not.kept");

  @Inject private CurrentActor current;
  @Inject private TextsView texts;
  @Inject private HttpServletRequest request;

  /** One of them, as it stands in the files: with the places of its values. */
  public record Word(String name, String text) {}

  public List<Word> getWords() {
    return Stream.of(
            OF_THE_DAY.stream().map(name -> new Word(name, texts.get("farmday." + name))),
            OWN.stream().map(PhoneView::own).map(this::word),
            calendar())
        .flatMap(words -> words)
        .toList();
  }

  /** Browsers do not know every language by its days. */
  private Stream<Word> calendar() {
    return Stream.of(
            Stream.of(new Word("day", texts.get("farmday.day"))),
            Stream.of(DayOfWeek.values())
                .map(DayOfWeek::getValue)
                .map(day -> new Word("weekday." + day, texts.get("placement.day." + day))),
            Stream.of(Month.values())
                .map(Month::getValue)
                .map(month -> new Word("month." + month, texts.get("farmday.month." + month))))
        .flatMap(words -> words);
  }

  private static String own(String name) {
    return "phone." + name;
  }

  private Word word(String key) {
    return new Word(key.replaceFirst("^phone\\.problem\\.", "problem."), texts.get(key));
  }

  /** Whether days may be kept on this user's phone, whichever of their grants is in use. */
  public boolean isKept() {
    return current.present() && current.get().grants().stream().anyMatch(PhoneView::isOfFarm);
  }

  /** The grant to choose for the farm's day; empty while it is in use. */
  public String getOtherGrant() {
    Actor actor = current.get();
    return isOfFarm(actor.grant())
        ? ""
        : actor.grants().stream()
            .filter(PhoneView::isOfFarm)
            .findFirst()
            .map(grant -> Long.toString(grant.id()))
            .orElse("");
  }

  private static boolean isOfFarm(Grant grant) {
    return Action.REGISTER_FARM_DAY.roles().contains(grant.role());
  }

  /** Let in by a PIN, to the farm's day and nothing else. */
  public boolean isBound() {
    return PhoneEntry.phone(request).isPresent();
  }

  public String getUser() {
    return current.get().userName();
  }

  public String getFarm() {
    return current.get().grant().scopeKey();
  }
}
