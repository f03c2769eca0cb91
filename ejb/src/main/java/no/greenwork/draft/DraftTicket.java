package no.greenwork.draft;

import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import no.greenwork.shared.Seal;

/**
 * Says for whom a form was drawn, which form, and when. Sealed into the form itself, it lets the
 * content be kept for that user even when the session has ended meanwhile; nobody else can make
 * one.
 *
 * @param form path and query of the page, and after # the form on it
 * @param version of the record that was shown, empty if there is none
 */
public record DraftTicket(long userId, String form, String version, Instant drawnAt) {
  private static final String PURPOSE = "draft-ticket";
  private static final char BETWEEN = '\n';
  private static final int MOST_FORM = 200;

  public DraftTicket {
    form = form.substring(0, Math.min(form.length(), MOST_FORM));
  }

  String sealed(Seal seal) {
    String text = "" + userId + BETWEEN + drawnAt + BETWEEN + version + BETWEEN + form;
    Seal.Sealed sealed = seal.seal(text.getBytes(StandardCharsets.UTF_8), PURPOSE);
    return sealed.keyId()
        + '.'
        + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.cipher());
  }

  /** Empty for what is no ticket of ours. */
  static Optional<DraftTicket> opened(Seal seal, String sent) {
    int dot = sent == null ? -1 : sent.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    try {
      byte[] cipher = Base64.getUrlDecoder().decode(sent.substring(dot + 1));
      String text =
          new String(seal.open(sent.substring(0, dot), cipher, PURPOSE), StandardCharsets.UTF_8);
      String[] parts = text.split("" + BETWEEN, 4);
      return Optional.of(
          new DraftTicket(Long.parseLong(parts[0]), parts[3], parts[2], Instant.parse(parts[1])));
    } catch (IllegalArgumentException
        | IllegalStateException
        | BufferUnderflowException
        | DateTimeException refused) {
      return Optional.empty();
    }
  }

  /**
   * @param path and query of a page, and after # the form on it
   */
  public boolean isOf(String path) {
    return form.equals(path.substring(0, Math.min(path.length(), MOST_FORM)));
  }

  /** The page that the form is on. */
  public String page() {
    int hash = form.indexOf('#');
    return hash < 0 ? form : form.substring(0, hash);
  }
}
