package no.greenwork.participant;

import no.greenwork.access.Actor;
import no.greenwork.access.Grant;

/**
 * What one user may see of one participant; every page, list, search, finder and answer asks here.
 */
public enum Disclosure {
  /** Everything that the record holds. */
  ALL,
  /** That there is somebody with a protected address: no name, number or geography. */
  ADDRESS_PROTECTED,
  /** That there is somebody who is shielded: no name, number or geography. */
  SHIELDED,
  /** The alias and what the work needs. */
  ALIAS_ONLY,
  /** Nobody at all. */
  NOTHING;

  /** For somebody within whose scope the person is. */
  public static Disclosure of(Actor user, Protection protection, boolean shielded) {
    return switch (user.role()) {
      case CASEWORKER -> ofNav(user, protection, shielded);
      case PROVIDER_COORDINATOR, SUPERVISOR ->
          protection.isProtected() ? ADDRESS_PROTECTED : shielded ? SHIELDED : ALL;
      case FARMER -> ALIAS_ONLY;
      default -> NOTHING;
    };
  }

  private static Disclosure ofNav(Actor user, Protection protection, boolean shielded) {
    boolean mayProtected =
        switch (protection) {
          case NONE -> true;
          case CONFIDENTIAL -> user.grant().confidential();
          case STRICTLY_CONFIDENTIAL, STRICTLY_CONFIDENTIAL_ABROAD ->
              user.grant().strictlyConfidential();
        };
    if (!mayProtected) {
      return ADDRESS_PROTECTED;
    }
    return shielded && !user.grant().shielded() ? SHIELDED : ALL;
  }

  /**
   * The same for rows of {@code participant} by the alias {@code pt}: SQL that is true for somebody
   * who is hidden from this user of NAV.
   */
  public static String hiddenSql(Actor user) {
    Grant g = user.grant();
    String shown =
        "pt.protection IN ('NONE'"
            + (g.confidential() ? ", 'CONFIDENTIAL'" : "")
            + ")"
            + (g.strictlyConfidential() ? " OR pt.protection NOT IN ('NONE', 'CONFIDENTIAL')" : "");
    return "(NOT (" + shown + ")" + (g.shielded() ? "" : " OR pt.shielded") + ")";
  }

  /** The same for whoever has the row of {@code user_grant} by this alias. */
  public static String hiddenSql(String grant) {
    return "(CASE pt.protection WHEN 'NONE' THEN FALSE WHEN 'CONFIDENTIAL' THEN NOT %1$s.confidential ELSE NOT %1$s.strictly_confidential END OR pt.shielded AND NOT %1$s.shielded)"
        .formatted(grant);
  }

  /**
   * What somebody is called where a farm reads it, for rows of {@code participant} by the alias
   * {@code x}: the alias, else the first name; of somebody protected or shielded the alias only, or
   * null.
   */
  public static final String CALLED_AT_FARM =
      "IF(x.protection = 'NONE' AND NOT x.shielded, COALESCE(x.alias, x.given_name), x.alias)";

  public boolean showsName() {
    return this == ALL;
  }
}
