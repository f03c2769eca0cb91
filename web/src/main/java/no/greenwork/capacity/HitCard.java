package no.greenwork.capacity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.greenwork.shared.Halves;
import no.greenwork.shared.Texts;

/**
 * A farm as the finder shows it, in words.
 *
 * @param first whether it is the first that can take somebody: its button is the page's primary one
 * @param refer where a referral to it begins, or null for those who do not refer
 */
public record HitCard(FarmHit hit, LocalDate start, Texts texts, boolean first, String refer) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final int SOON_DAYS = 60;

  /** Where it is, how far, and the bus. */
  public String where() {
    String bus =
        hit.busArrival() == null
            ? texts.get("capacity.finder.noBus")
            : texts.get("capacity.finder.bus", TIME.format(hit.busArrival()));
    return hit.kilometres() == null
        ? hit.municipality() + " · " + bus
        : texts.get("capacity.finder.where", hit.municipality(), kilometres(), bus);
  }

  private String kilometres() {
    String text = String.valueOf(hit.kilometres());
    return "en".equals(texts.locale().getLanguage()) ? text : text.replace('.', ',');
  }

  public String places() {
    String now =
        texts.get(
            "capacity.finder.places",
            Halves.text(hit.available(), texts.locale()),
            DAY.format(start));
    return hit.offers().stream()
        .filter(o -> o.laterFrom() != null)
        .min(Comparator.comparing(FarmOffer::laterFrom))
        .map(
            o ->
                now + texts.get("capacity.finder.later", laterPlaces(o), DAY.format(o.laterFrom())))
        .orElse(now);
  }

  private String laterPlaces(FarmOffer later) {
    return Halves.text(hit.available() - later.halves() + later.laterHalves(), texts.locale());
  }

  /** When there will be room, for a farm that is only full. */
  public String roomFrom() {
    return hit.offers().stream()
        .map(FarmOffer::laterFrom)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(day -> texts.get("capacity.finder.roomFrom", DAY.format(day)))
        .orElse("");
  }

  public String halfDays() {
    if (hit.freeHalfDays().size() == HalfDayNames.ALL) {
      return texts.get("capacity.finder.allHalfDays");
    }
    return texts.get("capacity.finder.halfDays", new HalfDayNames(texts).list(hit.freeHalfDays()));
  }

  public List<String> reasons() {
    return hit.reasons().stream().map(r -> texts.get("capacity.reason." + r.code())).toList();
  }

  public boolean open() {
    return hit.takesSomebody();
  }

  public String askFirst() {
    return String.join(
        ", ",
        hit.askFirst().stream().map(limit -> texts.get("organisation.limit." + limit)).toList());
  }

  public List<String> common() {
    return hit.inCommon().stream().map(this::activity).toList();
  }

  public List<String> others() {
    return hit.activities().stream()
        .filter(a -> !hit.inCommon().contains(a))
        .map(this::activity)
        .toList();
  }

  private String activity(String code) {
    return texts.get("organisation.activity." + code);
  }

  /** Empty without an approval: then it is among the reasons. */
  public String quality() {
    if (hit.reasons().stream().anyMatch(r -> r.code().equals("QUALITY_FARM"))) {
      return "";
    }
    return hit.qualityUntil() == null
        ? texts.get("capacity.finder.qualityOpen")
        : texts.get("capacity.finder.qualityUntil", DAY.format(hit.qualityUntil()));
  }

  public boolean qualityLapsesSoon() {
    return hit.qualityUntil() != null && hit.qualityUntil().isBefore(start.plusDays(SOON_DAYS));
  }

  public String providers() {
    return String.join(
        ", ", hit.offers().stream().map(FarmOffer::providerName).distinct().toList());
  }
}
