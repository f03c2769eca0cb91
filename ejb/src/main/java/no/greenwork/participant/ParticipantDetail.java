package no.greenwork.participant;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.organisation.Activity;

/**
 * A participant's record as the user may see it; the number is masked always.
 *
 * @param disclosure how much it shows; if not the name, then only unit-free facts are set
 */
public record ParticipantDetail(
    long id,
    String publicId,
    int version,
    String givenName,
    String familyName,
    LocalDate birthDate,
    String unit,
    String unitName,
    String caseworker,
    String caseworkerName,
    String municipality,
    String municipalityName,
    String phone,
    String email,
    String letterLanguage,
    String interpreter,
    Protection protection,
    boolean shielded,
    String alias,
    String emergencyName,
    String emergencyPhone,
    List<Activity> activities,
    String adaptations,
    Disclosure disclosure) {
  ParticipantDetail hidden(Disclosure as) {
    return new ParticipantDetail(
        id,
        publicId,
        version,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        protection,
        shielded,
        null,
        null,
        null,
        List.of(),
        null,
        as);
  }
}
