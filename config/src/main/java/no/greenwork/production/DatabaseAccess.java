package no.greenwork.production;

import java.util.Map;

/**
 * Who connects to which database, from the environment, so that no password stands in a command
 * line.
 */
record DatabaseAccess(String url, String user, String password) {

  /**
   * @param who {@code MIGRATE} or {@code DB}: the account of {@code GREENWORK_<who>_USER} and
   *     {@code GREENWORK_<who>_PASSWORD}
   * @throws MissingSetting that names the variable
   */
  static DatabaseAccess of(Map<String, String> environment, String who) {
    return new DatabaseAccess(
        needed(environment, "GREENWORK_DB_URL"),
        needed(environment, "GREENWORK_" + who + "_USER"),
        needed(environment, "GREENWORK_" + who + "_PASSWORD"));
  }

  static String needed(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new MissingSetting(name);
    }
    return value;
  }
}
