package no.greenwork.placement;

import no.greenwork.shared.Invalid;

/** The reason that a decision is given with: kept word for word, at most 200 characters. */
public final class Reason {
  public static final int LENGTH = 200;

  private Reason() {}

  public static String required(String text) {
    String reason = optional(text);
    if (reason == null) {
      throw new Invalid("reason", "REQUIRED");
    }
    return reason;
  }

  public static String optional(String text) {
    String reason = text == null || text.isBlank() ? null : text.strip();
    if (reason != null && reason.length() > LENGTH) {
      throw new Invalid("reason", "TOO_LONG", LENGTH);
    }
    return reason;
  }
}
