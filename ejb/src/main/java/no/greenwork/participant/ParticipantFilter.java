package no.greenwork.participant;

/**
 * What a list of participants is narrowed to.
 *
 * @param name beginning of a given or family name, or null
 * @param mine only those whose caseworker the user is
 * @param without only those without a caseworker
 * @param after cursor of the last row of the page before, or null
 */
public record ParticipantFilter(String name, boolean mine, boolean without, String after) {
  public static final ParticipantFilter NONE = new ParticipantFilter(null, false, false, null);
}
