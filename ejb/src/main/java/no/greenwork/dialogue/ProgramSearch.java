package no.greenwork.dialogue;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks through a file's pieces for the names of the entries that hold programs. A ZIP has the
 * names of its entries as they are, however the entries are packed.
 */
final class ProgramSearch {
  private final List<String> names;
  private String tail = "";

  ProgramSearch(List<String> names) {
    this.names = names;
  }

  /** Whether one of the names has come up, also across the border of two pieces. */
  boolean in(byte[] piece) {
    if (names.isEmpty()) {
      return false;
    }
    String text = tail + new String(piece, StandardCharsets.ISO_8859_1);
    int longest = names.stream().mapToInt(String::length).max().orElse(0);
    tail = text.substring(Math.max(0, text.length() - longest));
    return names.stream().anyMatch(text::contains);
  }
}
