package no.greenwork.participant;

import java.time.LocalDate;

/**
 * One participant in a list, as the user may see them: without a name unless {@code disclosure}
 * shows it.
 */
public record ParticipantRow(
    long id,
    String publicId,
    String givenName,
    String familyName,
    LocalDate birthDate,
    String caseworker,
    int placements,
    Disclosure disclosure) {
  ParticipantRow disclosed(Disclosure to) {
    return to.showsName()
        ? new ParticipantRow(
            id, publicId, givenName, familyName, birthDate, caseworker, placements, to)
        : new ParticipantRow(id, publicId, null, null, null, caseworker, placements, to);
  }
}
