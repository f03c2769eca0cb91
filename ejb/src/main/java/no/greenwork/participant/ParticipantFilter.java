package no.greenwork.participant;

/**
 * What a list of participants is narrowed to.
 *
 * @param name beginning of a given or family name, or null
 * @param group whom of the user's unit
 * @param after cursor of the row that the page lies beyond, or null
 */
public record ParticipantFilter(String name, ParticipantGroup group, String after) {
  /** The same for another group, from its first page. */
  ParticipantFilter of(ParticipantGroup other) {
    return new ParticipantFilter(name, other, null);
  }
}
