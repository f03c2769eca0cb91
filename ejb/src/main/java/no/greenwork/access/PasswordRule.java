package no.greenwork.access;

import java.util.Locale;
import no.greenwork.shared.Invalid;

/**
 * What a password must be: long, and not the user's own name. Nothing is asked of its characters.
 */
final class PasswordRule {
  private PasswordRule() {}

  /**
   * @throws Invalid that names the field
   */
  static void check(String field, String password, String userName) {
    if (password == null || password.length() < Passwords.SHORTEST) {
      throw new Invalid(field, "PASSWORD_SHORT", Passwords.SHORTEST);
    }
    if (password.length() > Passwords.LONGEST) {
      throw new Invalid(field, "TOO_LONG", Passwords.LONGEST);
    }
    if (password.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT))
        || password.chars().distinct().count() < 4) {
      throw new Invalid(field, "PASSWORD_GUESSABLE");
    }
  }
}
