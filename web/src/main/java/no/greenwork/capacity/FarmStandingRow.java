package no.greenwork.capacity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.greenwork.shared.Texts;

/**
 * How a farm stands on the day, in words.
 *
 * @param kind of the quality's tag
 */
public record FarmStandingRow(
    String quality, String kind, String freeFrom, String halfDays, String farm) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int SOON_DAYS = 90;

  static FarmStandingRow of(String farm, FarmStanding standing, LocalDate day, Texts texts) {
    return new FarmStandingRow(
        quality(standing, texts),
        kind(standing, day),
        freeFrom(standing, day, texts),
        halfDays(standing, texts),
        farm);
  }

  private static String quality(FarmStanding standing, Texts texts) {
    if (!standing.quality().valid()) {
      return texts.get("quality.standing." + standing.quality().because());
    }
    return standing.quality().lapsesOn() == null
        ? texts.get("quality.standing.VALID")
        : texts.get("quality.lapses", DAY.format(standing.quality().lapsesOn()));
  }

  private static String kind(FarmStanding standing, LocalDate day) {
    if (!standing.quality().valid()) {
      return "bad";
    }
    LocalDate lapses = standing.quality().lapsesOn();
    return lapses != null && !lapses.isAfter(day.plusDays(SOON_DAYS)) ? "warn" : "ok";
  }

  private static String freeFrom(FarmStanding standing, LocalDate day, Texts texts) {
    if (standing.outOfUse()) {
      return texts.get("capacity.farm.outOfUse");
    }
    if (standing.freeFrom() == null) {
      return texts.get("capacity.farm.notWithinAYear");
    }
    return standing.freeFrom().equals(day)
        ? texts.get("capacity.farm.now")
        : DAY.format(standing.freeFrom());
  }

  private static String halfDays(FarmStanding standing, Texts texts) {
    if (standing.freeHalfDays().isEmpty()) {
      return texts.get("capacity.farm.noHalfDay");
    }
    return standing.freeHalfDays().size() == HalfDayNames.ALL
        ? texts.get("capacity.farm.allHalfDays")
        : new HalfDayNames(texts).list(standing.freeHalfDays());
  }
}
