package no.greenwork.participant;

import java.util.HashMap;
import java.util.Map;

/** A participant's values as the change log keeps them: without the identity number. */
final class ParticipantChange {
  private ParticipantChange() {}

  static Map<String, Object> of(ParticipantCommand c) {
    return values(
        c.givenName(),
        c.familyName(),
        c.unit(),
        c.protection(),
        Boolean.TRUE.equals(c.shielded()),
        c.alias(),
        c.phone(),
        c.email());
  }

  static Map<String, Object> of(ParticipantDetail d) {
    return values(
        d.givenName(),
        d.familyName(),
        d.unit(),
        d.protection(),
        d.shielded(),
        d.alias(),
        d.phone(),
        d.email());
  }

  private static Map<String, Object> values(Object... values) {
    String[] names = {
      "givenName", "familyName", "unit", "protection", "shielded", "alias", "phone", "email"
    };
    Map<String, Object> all = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      if (values[i] != null) {
        all.put(names[i], values[i].toString());
      }
    }
    return all;
  }
}
