package no.greenwork.farmday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import no.greenwork.attendance.DayKind;
import no.greenwork.attendance.FarmDays;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.Hours;
import no.greenwork.attendance.Notice;
import no.greenwork.shared.Texts;

/**
 * One person's day in the farm's month, ready to be drawn.
 *
 * @param text hours, or one sign
 * @param said the same in words; empty where there is nothing to say
 * @param open the farm is to answer it, on the page of that day
 */
public record MonthCell(LocalDate day, String css, String text, String said, boolean open) {
  static final String NOTHING = "·";
  static final String OFF = "–";
  static final String BY_PROVIDER = "*";
  static final String DIFFERS = "!";

  static MonthCell of(FarmDays.Day day, LocalDate today, Texts texts) {
    if (day.stands() != FarmMark.NONE) {
      return standing(day, texts);
    }
    boolean reached = !day.day().isAfter(today);
    if (reached && day.open()) {
      return new MonthCell(
          day.day(),
          css(day, "open"),
          texts.get("farmday.monthly.open"),
          texts.get("farmday.monthly.open.said"),
          TodayView.isAnswered(day.day(), today));
    }
    if (day.planned().notice() != null) {
      return away(day, texts);
    }
    return switch (day.planned().kind()) {
      case EXPECTED -> expected(day, reached, texts);
      case HOLIDAY, CLOSED, OUT_OF_USE, LONG_AWAY ->
          cell(day, "", OFF, "attendance.kind." + day.planned().kind(), texts);
      case OUTSIDE, NOT_PLANNED -> cell(day, "", "", null, texts);
    };
  }

  private static MonthCell standing(FarmDays.Day day, Texts texts) {
    boolean own = !day.said().isEmpty();
    String word = word(day.stands(), day.standingQuarters(), texts);
    String said = own ? word : texts.get("farmday.monthly.provider.said", word);
    if (day.differs()) {
      said =
          texts.get(
              "farmday.monthly.differs.said",
              word,
              word(day.provider(), day.providerQuarters(), texts));
    }
    String sign =
        day.stands() == FarmMark.PRESENT && day.standingQuarters() != null
            ? Hours.text(day.standingQuarters())
            : texts.get("farmday.monthly.sign." + day.stands());
    String mark = own ? (day.differs() ? DIFFERS : "") : BY_PROVIDER;
    return new MonthCell(
        day.day(),
        css(day, day.differs() ? "differs" : css(day.stands())),
        sign + mark,
        said,
        false);
  }

  private static String word(FarmMark mark, Integer quarters, Texts texts) {
    String word = texts.get("farmday.mark." + mark);
    return quarters == null ? word : word + texts.get("farmday.hours.short", Hours.text(quarters));
  }

  private static String css(FarmMark mark) {
    return switch (mark) {
      case PRESENT, NONE -> "";
      case ABSENT_NOTIFIED -> "away";
      case ABSENT_NOT_NOTIFIED -> "bad";
    };
  }

  private static MonthCell away(FarmDays.Day day, Texts texts) {
    Notice notice = day.planned().notice();
    String said =
        notice.lastDay() == null
            ? texts.get("farmday.away.open")
            : texts.get("farmday.away.until", notice.lastDay());
    String sign = texts.get("farmday.monthly.sign." + FarmMark.ABSENT_NOTIFIED);
    return new MonthCell(day.day(), css(day, "away"), sign, said, false);
  }

  private static MonthCell expected(FarmDays.Day day, boolean reached, Texts texts) {
    String said =
        reached
            ? texts.get("farmday.monthly.unwritten.said")
            : texts.get("farmday.monthly.ahead.said", Hours.text(day.planned().quarters()));
    return new MonthCell(day.day(), css(day, ""), NOTHING, said, false);
  }

  private static MonthCell cell(
      FarmDays.Day day, String css, String text, String key, Texts texts) {
    return new MonthCell(day.day(), css(day, css), text, key == null ? "" : texts.get(key), false);
  }

  private static String css(FarmDays.Day day, String own) {
    boolean off =
        day.planned().kind() == DayKind.OUTSIDE
            || day.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
            || day.planned().kind() == DayKind.HOLIDAY;
    String base = own.isEmpty() && off ? "off" : own;
    return day.day().getDayOfMonth() == 1
        ? (base + " from-" + day.day().getDayOfWeek().getValue()).strip()
        : base;
  }
}
