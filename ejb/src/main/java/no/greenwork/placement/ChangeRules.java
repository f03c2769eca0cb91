package no.greenwork.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.greenwork.shared.Problem;

/**
 * Whether a change of a placement may be, and what it comes to; everything but the registers and
 * room.
 *
 * @param standing as it is
 * @param rules of its measure
 * @param birthDate of its person
 */
record ChangeRules(Standing standing, MeasureRules rules, LocalDate birthDate, LocalDate today) {
  /**
   * What a change would come to.
   *
   * @param after null when it cannot be
   * @param latestEnd last day that this side can decide on, or null where there is no limit
   * @param needsConfirmation NAV must confirm that education is the ground for so long a time
   * @param problems first things first
   */
  record Outcome(
      Standing after, LocalDate latestEnd, boolean needsConfirmation, List<Problem> problems) {}

  /** Of input that is well formed, see {@link Change#problems}. */
  Outcome of(Change change, DateCheck.Side side) {
    List<Problem> problems = standing(change);
    if (!problems.isEmpty()) {
      return new Outcome(null, null, false, problems);
    }
    problems.addAll(days(change));
    if (!problems.isEmpty()) {
      return new Outcome(null, null, false, problems);
    }
    Standing after = after(change);
    DateCheck.Result dates = dates(after, side);
    problems.addAll(changed(dates.problems(), after));
    if (problems.isEmpty() && after.equals(standing)) {
      problems.add(new Problem("", "NO_CHANGE"));
    }
    boolean longer = dates.needsConfirmation() && movesEnd(after);
    return new Outcome(
        problems.isEmpty() ? after : null, dates.latestEnd(), longer, List.copyOf(problems));
  }

  /** Whether there is anything to change. */
  private List<Problem> standing(Change change) {
    List<Problem> problems = new ArrayList<>();
    if (standing.locked(today)) {
      problems.add(new Problem("", "LOCKED"));
    } else if (!change.kind().fits(standing.state()) || !hasWhatItChanges(change)) {
      problems.add(new Problem("", "STATE"));
    }
    return problems;
  }

  private boolean hasWhatItChanges(Change change) {
    return switch (change.kind()) {
      case EXTEND, CHANGE_END_DATE, CHANGE_PERCENT, REMOVE_START_DATE -> standing.start() != null;
      case CHANGE_EXIT -> standing.state() == PlacementState.ENDED || standing.exitReason() != null;
      case CHANGE_EXIT_REASON ->
          standing.state() == PlacementState.ENDED
              || standing.exitReason() != null
              || (standing.notRelevant() != null && standing.notRelevant().isExit());
      default -> true;
    };
  }

  private List<Problem> days(Change change) {
    List<Problem> problems = new ArrayList<>();
    LocalDate end = standing.end();
    switch (change.kind()) {
      case EXTEND -> {
        if (end == null || !change.newEnd().isAfter(end)) {
          problems.add(
              end == null ? new Problem("", "STATE") : new Problem("newEnd", "NOT_LATER", end));
        }
      }
      case CHANGE_PERCENT -> {
        if (end != null && percentFrom(change).isAfter(end)) {
          problems.add(new Problem("validFrom", "AFTER_END", end));
        }
      }
      case CHANGE_END_DATE -> {
        boolean limited =
            rules.value(MeasureRules.Rule.ABSOLUTE_DAYS, standing.start()).isPresent();
        if (change.newEnd() == null && limited) {
          problems.add(new Problem("newEnd", "REQUIRED"));
        }
      }
      default -> {
        // Its days are checked by the rules of dates.
      }
    }
    return problems;
  }

  private LocalDate percentFrom(Change change) {
    LocalDate from = change.validFrom() == null ? today : change.validFrom();
    return from.isBefore(standing.start()) ? standing.start() : from;
  }

  private Standing after(Change change) {
    Course course = standing.course();
    return switch (change.kind()) {
      case EXTEND -> extended(change, course.endingOn(change.newEnd()));
      case END, CHANGE_EXIT -> exit(change);
      case CHANGE_END_DATE -> endMoved(course.endingOn(change.newEnd()));
      case CHANGE_START_DATE -> standing.with(startMoved(change));
      case CHANGE_PERCENT ->
          standing.with(
              course.with(
                  new PercentHistory.Entry(
                      change.percent(), change.daysPerWeek(), percentFrom(change))));
      case NOT_RELEVANT -> standing.comingToNothing(change.exitReason(), change.exitText());
      case CHANGE_EXIT_REASON ->
          standing.notRelevant() == null
              ? standing.leaving(change.exitReason(), change.exitText())
              : standing.comingToNothing(change.exitReason(), change.exitText());
      case REMOVE_START_DATE -> standing.with(withoutStart(course));
      case REACTIVATE -> standing.relevantAgain();
      case REGISTER_IN_ERROR -> standing.inError();
    };
  }

  private Standing exit(Change change) {
    if (change.neverTookPart()) {
      return standing.comingToNothing(change.exitReason(), change.exitText());
    }
    Course course = standing.course();
    return standing
        .with(change.newEnd() == null ? course : course.endingOn(change.newEnd()))
        .leaving(change.exitReason(), change.exitText());
  }

  /** Why somebody left goes on being true of an end that is over. */
  private Standing extended(Change change, Course course) {
    Standing extended = standing.with(course);
    return change.newEnd().isBefore(today) ? extended : extended.leaving(null, null);
  }

  /** Who is active again has not left. */
  private Standing endMoved(Course course) {
    boolean again =
        standing.state() == PlacementState.ENDED
            && (course.end() == null || !course.end().isBefore(today));
    Standing moved = standing.with(course);
    return again || course.end() == null ? moved.leaving(null, null) : moved;
  }

  private Course startMoved(Change change) {
    Course moved = standing.course().startingOn(change.newStart());
    LocalDate end = change.newEnd();
    if (end == null) {
      end = standing.start() == null ? rules.defaultEnd(change.newStart()) : standing.end();
    }
    return moved.endingOn(end);
  }

  /** What is settled waits for another first day; until then it stands from today. */
  private Course withoutStart(Course course) {
    Course waiting = course.endingOn(null).startingOn(today);
    return new Course(null, null, waiting.stays(), waiting.percents(), waiting.slots());
  }

  private DateCheck.Result dates(Standing after, DateCheck.Side side) {
    if (after.start() == null) {
      return new DateCheck.Result(false, null, List.of());
    }
    LocalDate previousEnd = movesStart(after) ? null : standing.end();
    return new DateCheck(side, after.start(), after.end(), previousEnd, birthDate).by(rules);
  }

  /** What the change has not touched is not asked about again. */
  private List<Problem> changed(List<Problem> problems, Standing after) {
    return problems.stream()
        .filter(
            p ->
                switch (p.code()) {
                  case "UNDER_AGE", "MEASURE_NOT_VALID" -> movesStart(after);
                  default -> movesStart(after) || movesEnd(after);
                })
        .map(p -> p.of(inForm(p.field())))
        .toList();
  }

  private static String inForm(String field) {
    return switch (field) {
      case "start" -> "newStart";
      case "end" -> "newEnd";
      default -> "";
    };
  }

  boolean movesStart(Standing after) {
    return after.course() != null && !Objects.equals(after.start(), standing.start());
  }

  private boolean movesEnd(Standing after) {
    return after.course() != null && !Objects.equals(after.end(), standing.end());
  }
}
