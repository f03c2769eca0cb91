package no.greenwork.presence;

/**
 * What is shown of a cell of a month; nothing where it is too small.
 *
 * @param persons each once, however many placements they have; null with all the rest where it is
 *     hidden
 */
public record PresenceCell(Integer persons, Integer days, Integer present, Integer quarters) {
  static final PresenceCell HIDDEN = new PresenceCell(null, null, null, null);

  boolean shown() {
    return persons != null;
  }
}
