package no.greenwork.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.shared.Clock;
import no.greenwork.shared.TextsView;

/** Words for placements that several pages use. */
@Named
@RequestScoped
public class PlacementWords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Clock.NORWAY);

  @Inject private TextsView texts;
  @Inject private CurrentActor current;

  public DayOfWeek[] getWeekdays() {
    return DayOfWeek.values();
  }

  /** Which kind of tag a state has. */
  public String kind(PlacementState state) {
    return switch (state) {
      case ACTIVE -> "ok";
      case AWAITING_START -> "info";
      case REFERRED, WAITING_LIST -> "warn";
      case REGISTERED_IN_ERROR -> "bad";
      default -> "";
    };
  }

  public String state(PlacementState state) {
    return texts.get("placement.state." + state);
  }

  /** Whether this user may open it; a supervisor's list is longer than what they follow up. */
  public boolean opens(PlacementRow row) {
    Actor actor = current.get();
    return !actor.is(Role.SUPERVISOR) || actor.userName().equals(row.supervisor());
  }

  /** A person's name, or why it is not shown. */
  public String who(PersonView person) {
    if (person == null) {
      return "";
    }
    if (!person.hidden()) {
      return person.name();
    }
    return texts.get(
        person.protection().equals("NONE")
            ? "placement.person.SHIELDED"
            : "placement.person.PROTECTED");
  }

  /** First day to last day, with a dash between. */
  public String period(LocalDate start, LocalDate end) {
    return start == null
        ? ""
        : texts.day(start) + " – " + (end == null ? texts.get("placement.open") : texts.day(end));
  }

  /** Since when, and until when if that is known, somebody who comes to the farm is long away. */
  public String away(FarmPlacementRow row) {
    return row.awayUntil() == null
        ? texts.f("placement.farm.away", texts.day(row.awayFrom()))
        : texts.f(
            "placement.farm.awayUntil", texts.day(row.awayFrom()), texts.day(row.awayUntil()));
  }

  public String slot(PlannedSlot slot) {
    return texts.get("placement.day." + slot.weekday()) + " " + hours(slot) + weeks(slot);
  }

  /** A single day with its weekday. */
  public String dayOf(PlannedSlot slot) {
    return texts.get("placement.day." + slot.weekday()) + " " + texts.day(slot.validFrom());
  }

  /** When the person comes on a single day, or that they do not. */
  public String hoursOf(PlannedSlot slot) {
    return slot.fromTime() == null ? texts.get("history.hours.NONE") : hours(slot);
  }

  private String weeks(PlannedSlot slot) {
    return slot.weeks() == WeekSlot.Weeks.EVERY
        ? ""
        : " (" + texts.get("placement.weeks." + slot.weeks()) + ")";
  }

  String hours(PlannedSlot slot) {
    return slot.fromTime() + "–" + slot.toTime();
  }

  /** A pattern in few lines: days in a row with the same hours are one. */
  public List<String> week(List<PlannedSlot> pattern) {
    List<String> lines = new ArrayList<>();
    for (int first = 0; first < pattern.size(); ) {
      int next = first + 1;
      while (next < pattern.size() && follows(pattern.get(next - 1), pattern.get(next))) {
        next++;
      }
      PlannedSlot last = pattern.get(next - 1);
      lines.add(
          (next == first + 1
                  ? ""
                  : texts.get("placement.day." + pattern.get(first).weekday()) + "–")
              + slot(last));
      first = next;
    }
    return lines;
  }

  private static boolean follows(PlannedSlot one, PlannedSlot next) {
    return next.weekday() == one.weekday() + 1
        && next.weeks() == one.weeks()
        && next.fromTime().equals(one.fromTime())
        && next.toTime().equals(one.toTime());
  }

  public String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** The reason of a state: a provider's own words, or a word of ours. */
  public String reason(PlacementRow row) {
    if (row.reason() == null) {
      return null;
    }
    return switch (row.state()) {
      case NOT_RELEVANT, ENDED -> word(row);
      default -> row.reason();
    };
  }

  private String word(PlacementRow row) {
    String word = texts.get("placement.reason." + row.reason());
    return row.exitText() == null ? word : word + ": " + row.exitText();
  }
}
