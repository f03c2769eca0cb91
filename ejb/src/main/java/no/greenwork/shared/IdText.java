package no.greenwork.shared;

import java.util.Optional;

/** An identifier as it stands in an address; from the summer of 2027 those drawn have 19 digits. */
public final class IdText {
  private IdText() {}

  /** Empty for what cannot be one. */
  public static Optional<Long> parse(String text) {
    if (text == null || !text.matches("\\d{1,19}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.valueOf(text));
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }
}
