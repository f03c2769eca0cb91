package no.greenwork.participant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.greenwork.organisation.Activity;

/** A participant as stored, to compare a file's row with. */
public record StoredParticipant(
    long id,
    String publicId,
    byte[] blindIndex,
    String source,
    String externalRef,
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
    String protection,
    boolean shielded,
    String alias,
    String emergencyName,
    String emergencyPhone,
    String activities,
    String adaptations) {
  static final String SELECT =
      """
      SELECT pt.id, pt.public_id, pi.blind_index, pt.source, pt.external_ref, pt.given_name, pt.family_name, pt.birth_date,
        pu.unit_number AS unit, cw.user_name AS caseworker, pt.municipality_code AS municipality, pt.phone, pt.email, pt.letter_language,
        pt.interpreter, pt.protection, pt.shielded, pt.alias, pt.emergency_name, pt.emergency_phone, pt.adaptations,
        (SELECT GROUP_CONCAT(pa.activity ORDER BY pa.activity) FROM participant_activity pa WHERE pa.participant_id = pt.id) AS activities
      FROM participant pt
      JOIN participant_identity pi ON pi.participant_id = pt.id
      LEFT JOIN participant_unit pu ON pu.participant_id = pt.id AND pu.valid_from <= :day AND (pu.valid_to IS NULL OR pu.valid_to > :day)
      LEFT JOIN participant_caseworker pc ON pc.participant_id = pt.id AND pc.valid_from <= :day AND (pc.valid_to IS NULL OR pc.valid_to > :day)
      LEFT JOIN app_user cw ON cw.id = pc.user_id
      """;

  List<Activity> wanted() {
    return activities == null
        ? List.of()
        : Arrays.stream(activities.split(",")).map(Activity::valueOf).toList();
  }

  /** The same facts as a command would give them, with this number. */
  ParticipantCommand command(String number) {
    return new ParticipantCommand(
        number,
        givenName,
        familyName,
        birthDate,
        unit,
        caseworker,
        municipality,
        phone,
        email,
        letterLanguage,
        interpreter,
        Protection.stored(protection),
        shielded,
        alias,
        emergencyName,
        emergencyPhone,
        wanted(),
        adaptations);
  }
}
