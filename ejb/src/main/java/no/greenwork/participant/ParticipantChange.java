package no.greenwork.participant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.organisation.Activity;

/** A participant's values as the change log keeps them: everything but the identity number. */
final class ParticipantChange {
  private ParticipantChange() {}

  static Map<String, Object> of(ParticipantCommand c) {
    Map<String, Object> all = new HashMap<>();
    put(all, "givenName", c.givenName());
    put(all, "familyName", c.familyName());
    put(all, "birthDate", c.birthDate());
    put(all, "unit", c.unit());
    put(all, "caseworker", c.caseworker());
    put(all, "municipality", c.municipality());
    put(all, "phone", c.phone());
    put(all, "email", c.email());
    put(all, "letterLanguage", c.letterLanguage() == null ? "nb" : c.letterLanguage());
    put(all, "interpreter", c.interpreter());
    put(all, "protection", c.protection());
    put(all, "shielded", Boolean.TRUE.equals(c.shielded()));
    put(all, "alias", c.alias());
    put(all, "emergencyName", c.emergencyName());
    put(all, "emergencyPhone", c.emergencyPhone());
    put(all, "activities", codes(c.activities()));
    put(all, "adaptations", c.adaptations());
    return all;
  }

  static Map<String, Object> of(ParticipantDetail d) {
    return of(
        new ParticipantCommand(
            null,
            d.givenName(),
            d.familyName(),
            d.birthDate(),
            d.unit(),
            d.caseworker(),
            d.municipality(),
            d.phone(),
            d.email(),
            d.letterLanguage(),
            d.interpreter(),
            d.protection(),
            d.shielded(),
            d.alias(),
            d.emergencyName(),
            d.emergencyPhone(),
            d.activities(),
            d.adaptations()));
  }

  /** In the order of the alphabet, so that the same choice is the same text. */
  private static String codes(List<Activity> activities) {
    return activities == null || activities.isEmpty()
        ? null
        : activities.stream().map(Enum::name).distinct().sorted().collect(Collectors.joining(", "));
  }

  private static void put(Map<String, Object> all, String name, Object value) {
    if (value != null) {
      all.put(name, value.toString());
    }
  }
}
