package no.greenwork.schedule;

/**
 * Work that is done again and again. A bean of this kind is found by itself: it gets a row, runs on
 * one node of all at a time, and stands on the administrator's page by the text {@code
 * schedule.work.<name>}. It must bear to be done twice, for a node may die in the middle of it, and
 * nothing of the business may depend on when it ran.
 */
public interface ScheduledWork {
  /** In small letters with hyphens; also the key of its row. */
  String name();

  Timetable plan();

  /**
   * Does it once, in transactions of its own.
   *
   * @return how many things it dealt with
   */
  int run();
}
