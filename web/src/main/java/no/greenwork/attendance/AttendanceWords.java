package no.greenwork.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import no.greenwork.participant.Disclosure;
import no.greenwork.shared.LanguageView;
import no.greenwork.shared.TextsView;

/** Words for attendance that several pages use. */
@Named
@RequestScoped
public class AttendanceWords {
  @Inject private TextsView texts;
  @Inject private LanguageView language;

  /** November 2026. */
  public String month(LocalDate month) {
    return texts.get("attendance.month." + month.getMonthValue()) + " " + month.getYear();
  }

  public String address(LocalDate month) {
    return MonthParameter.text(month);
  }

  /** Name or alias, else why there is none; somebody hidden goes by both. */
  public String who(MonthRow row) {
    return who(row.name(), row.disclosure());
  }

  String who(String name, Disclosure disclosure) {
    if (disclosure.showsName()) {
      return name;
    }
    String hidden = texts.get("attendance.person." + disclosure);
    return name == null ? hidden : name + " (" + hidden + ")";
  }

  /** What stands on paper for somebody without an alias. */
  public String onPaper(MonthRow row) {
    return MonthDocument.called(row, texts.texts());
  }

  public String code(AttendanceCode code) {
    return texts.get("attendance.code." + code);
  }

  public String state(Sheet sheet) {
    return texts.get("attendance.state." + sheet.state());
  }

  /** Which kind of tag a state has. */
  public String kind(SheetState state) {
    return switch (state) {
      case APPROVED -> "ok";
      case SUBMITTED -> "info";
      case RETURNED -> "bad";
      case OPEN -> "";
    };
  }

  /** One letter for a column. */
  public String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.NARROW, language.getLocale());
  }

  /** Monday. */
  public String weekdayName(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.getLocale());
  }

  /** Since when, until when and why somebody does not come. */
  public String notice(Notice notice) {
    String reason = code(notice.reason());
    return notice.lastDay() == null
        ? texts.f("attendance.notice.open", reason, texts.day(notice.validFrom()))
        : texts.f(
            "attendance.notice",
            reason,
            texts.day(notice.validFrom()),
            texts.day(notice.lastDay()));
  }

  public String hours(Integer quarters) {
    return Hours.text(quarters);
  }

  public List<AttendanceCode> getCodes() {
    return List.of(AttendanceCode.values());
  }

  /** Letters and names of the codes, for the grid's script. */
  public String getCodesAsJson() {
    JsonObjectBuilder all = Json.createObjectBuilder();
    for (AttendanceCode code : AttendanceCode.values()) {
      all.add(
          code.name(),
          Json.createObjectBuilder()
              .add("letter", String.valueOf(code.letter()))
              .add("name", code(code))
              .add("css", css(code)));
    }
    return all.build().toString();
  }

  private static String css(AttendanceCode code) {
    return code.isNotified() ? "away" : code == AttendanceCode.ABSENT_UNNOTIFIED ? "bad" : "";
  }
}
