package no.greenwork.placement;

import java.time.LocalDate;

/**
 * How a placement stands before it is changed.
 *
 * @param course null while it is not accepted
 * @param exitReason of one that has ended, or is to
 * @param notRelevant why it came to nothing, or null
 * @param error whether it was registered in error
 */
record Standing(
    PlacementState state,
    Course course,
    ExitReason exitReason,
    String exitText,
    NotRelevantReason notRelevant,
    boolean error) {
  LocalDate start() {
    return course == null ? null : course.start();
  }

  LocalDate end() {
    return course == null ? null : course.end();
  }

  boolean locked(LocalDate today) {
    return error || (course != null && PlacementLock.locked(course.end(), today));
  }

  Standing with(Course other) {
    return new Standing(state, other, exitReason, exitText, notRelevant, error);
  }

  Standing leaving(ExitReason reason, String text) {
    return new Standing(state, course, reason, text, notRelevant, error);
  }

  Standing comingToNothing(ExitReason reason, String text) {
    return new Standing(state, course, null, text, NotRelevantReason.valueOf(reason.name()), error);
  }

  Standing relevantAgain() {
    return new Standing(state, course, exitReason, null, null, error);
  }

  Standing inError() {
    return new Standing(state, course, exitReason, exitText, notRelevant, true);
  }

  /** Whether it takes its place. */
  boolean takesPlace() {
    return course != null && course.start() != null && notRelevant == null && !error;
  }
}
