package no.greenwork.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.greenwork.shared.Dates;
import no.greenwork.shared.TextsView;

/** What a participant is called on pages. */
@Named
@RequestScoped
public class ParticipantWords {
  @Inject private TextsView texts;

  /** Family name first, so that a list by name reads as one; or why there is no name. */
  public String inList(ParticipantRow row) {
    return row.disclosure().showsName()
        ? row.familyName() + ", " + row.givenName()
        : hidden(row.disclosure());
  }

  public String title(ParticipantDetail detail) {
    return detail.disclosure().showsName()
        ? detail.givenName() + " " + detail.familyName()
        : hidden(detail.disclosure());
  }

  /** A value of the history as the page says it elsewhere. */
  public String value(String field, String stored) {
    if (stored.isEmpty()) {
      return "";
    }
    return switch (field) {
      case "protection" -> texts.get("participant.protection." + stored);
      case "shielded" -> texts.get(stored.equals("true") ? "shared.yes" : "shared.no");
      case "letterLanguage" -> texts.get("participant.letterLanguage." + stored);
      case "birthDate" -> Dates.text(LocalDate.parse(stored));
      case "activities" ->
          Stream.of(stored.split(", "))
              .map(activity -> texts.get("organisation.activity." + activity))
              .collect(Collectors.joining(", "));
      default -> stored;
    };
  }

  private String hidden(Disclosure disclosure) {
    return texts.get("participant.hidden." + disclosure);
  }
}
