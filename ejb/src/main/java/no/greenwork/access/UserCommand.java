package no.greenwork.access;

import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * What an administrator writes of a user.
 *
 * @param userName null when it stands already
 */
public record UserCommand(String userName, String displayName, String email, String phone) {
  /** Throws {@link Invalid} that names every wrong field. */
  public void check(boolean isNew) {
    List<Problem> problems = new ArrayList<>();
    if (isNew && (userName == null || !userName.matches("[a-z][a-z0-9._-]{2,59}"))) {
      problems.add(new Problem("userName", "USER_NAME"));
    }
    if (displayName == null || displayName.isBlank()) {
      problems.add(new Problem("displayName", "REQUIRED"));
    }
    tooLong(problems, "displayName", displayName, 120);
    tooLong(problems, "email", email, 120);
    tooLong(problems, "phone", phone, 30);
    if (email != null && !email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
      problems.add(new Problem("email", "EMAIL", email));
    }
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }

  private static void tooLong(List<Problem> problems, String field, String value, int most) {
    if (value != null && value.length() > most) {
      problems.add(new Problem(field, "TOO_LONG", most));
    }
  }
}
