package no.greenwork.participant;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.organisation.Activity;

/**
 * What is to be registered of a participant, as a page, another system or a file gives it; the
 * names are those of the REST API.
 *
 * @param caseworker user name, or null for the unit as a whole
 * @param municipality four digits of the structure of 2024
 * @param letterLanguage nb or nn; null is nb
 * @param adaptations in work terms; never health information
 */
public record ParticipantCommand(
    String identityNumber,
    String givenName,
    String familyName,
    LocalDate birthDate,
    String unit,
    String caseworker,
    String municipality,
    String phone,
    String email,
    String letterLanguage,
    String interpreter,
    Protection protection,
    Boolean shielded,
    String alias,
    String emergencyName,
    String emergencyPhone,
    List<Activity> activities,
    String adaptations) {}
