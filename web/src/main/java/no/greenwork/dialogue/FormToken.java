package no.greenwork.dialogue;

import java.security.SecureRandom;
import no.greenwork.shared.PublicId;

/** What is drawn with a form, so that it is taken once however often it is sent. */
final class FormToken {
  private static final SecureRandom RANDOM = new SecureRandom();

  private FormToken() {}

  static String draw() {
    return PublicId.random(RANDOM);
  }

  /**
   * @param given the caller's own, or null
   */
  static String orDraw(String given) {
    return given == null || given.isBlank() ? draw() : given.strip();
  }
}
