package no.greenwork.farmday;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.attendance.FarmMark;
import no.greenwork.shared.Texts;

/** Words of the farm's month, on its page and on paper. */
final class MonthWords {
  private MonthWords() {}

  /** November 2026. */
  static String month(LocalDate month, Texts texts) {
    return texts.get("farmday.month." + month.getMonthValue()) + " " + month.getYear();
  }

  /** What the signs mean. */
  static List<String> legend(Texts texts) {
    return Stream.concat(
            Stream.of(
                texts.get("farmday.monthly.legend.hours"),
                sign(FarmMark.ABSENT_NOTIFIED, texts),
                sign(FarmMark.ABSENT_NOT_NOTIFIED, texts),
                entry(texts.get("farmday.monthly.open"), "farmday.monthly.open.said", texts)),
            Stream.of(
                entry(MonthCell.NOTHING, "farmday.monthly.legend.expected", texts),
                entry(MonthCell.OFF, "farmday.monthly.legend.off", texts),
                entry(MonthCell.BY_PROVIDER, "farmday.monthly.legend.provider", texts),
                entry(MonthCell.DIFFERS, "farmday.provider.differs", texts)))
        .toList();
  }

  private static String sign(FarmMark mark, Texts texts) {
    return entry(texts.get("farmday.monthly.sign." + mark), "farmday.mark." + mark, texts);
  }

  private static String entry(String sign, String key, Texts texts) {
    return sign + " = " + texts.get(key);
  }
}
