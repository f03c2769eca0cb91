package no.greenwork.organisation;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import no.greenwork.shared.IdText;

/** Where a page of a list ended or began, as it stands in an address. */
record ListCursor(boolean back, long id, String key) {
  @Override
  public String toString() {
    String plain = (back ? "p" : "n") + id + ":" + (key == null ? "" : key);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Null for none, or for one that was not made here. */
  static ListCursor parse(String text) {
    if (text == null || !text.matches("[\\w-]{4,400}") || text.length() % 4 == 1) {
      return null;
    }
    String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    int colon = plain.indexOf(':');
    Optional<Long> id =
        colon < 2 || !plain.matches("(?s)[pn].*")
            ? Optional.empty()
            : IdText.parse(plain.substring(1, colon));
    return id.map(row -> new ListCursor(plain.charAt(0) == 'p', row, plain.substring(colon + 1)))
        .orElse(null);
  }
}
