package no.greenwork.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/** A meeting as it is called, before or after it was held. */
public record MeetingCommand(
    LocalDate onDate,
    LocalTime fromTime,
    String place,
    String agenda,
    boolean withParticipant,
    boolean withNav,
    boolean withProvider,
    boolean withFarm) {
  public static final int LONGEST_PLACE = 120;
  public static final int LONGEST_AGENDA = 500;

  public MeetingCommand {
    place = place == null || place.isBlank() ? null : place.strip();
    agenda = agenda == null || agenda.isBlank() ? null : agenda.strip();
  }

  /**
   * @param first day on which there could be one
   * @throws Invalid that names every field that is wrong
   */
  void validate(LocalDate first, LocalDate today) {
    List<Problem> wrong = new ArrayList<>();
    when(onDate, fromTime, first, today, wrong);
    text(place, "place", LONGEST_PLACE, wrong);
    text(agenda, "agenda", LONGEST_AGENDA, wrong);
    if (Stream.of(withParticipant, withNav, withProvider, withFarm).filter(w -> w).count() < 2) {
      wrong.add(new Problem("withNav", "MEETING_ALONE"));
    }
    Invalid.unlessEmpty(wrong);
  }

  static void when(
      LocalDate day, LocalTime time, LocalDate first, LocalDate today, List<Problem> wrong) {
    if (day == null) {
      wrong.add(new Problem("onDate", "REQUIRED"));
    } else if (day.isBefore(first)) {
      wrong.add(new Problem("onDate", "BEFORE_START", first));
    } else if (day.isAfter(today.plusYears(1))) {
      wrong.add(new Problem("onDate", "TOO_FAR", today.plusYears(1)));
    }
    if (time == null) {
      wrong.add(new Problem("fromTime", "REQUIRED"));
    }
  }

  static void text(String text, String field, int longest, List<Problem> wrong) {
    if (text == null || text.isBlank()) {
      wrong.add(new Problem(field, "REQUIRED"));
    } else if (text.strip().length() > longest) {
      wrong.add(new Problem(field, "TOO_LONG", longest));
    }
  }
}
