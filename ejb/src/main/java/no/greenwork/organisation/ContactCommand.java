package no.greenwork.organisation;

import java.util.List;
import no.greenwork.shared.Problem;

/** Somebody to call: a name, what they answer for, and at least one way to reach them. */
public record ContactCommand(String name, String duty, String email, String phone) {
  public List<Problem> check() {
    return new FieldChecks()
        .required("name", name)
        .length("name", name, 120)
        .length("duty", duty, 80)
        .email("email", email)
        .phone("phone", phone)
        .wrong(email == null && phone == null, "phone", "REQUIRED")
        .problems();
  }
}
