package no.greenwork.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a form that came when its session had ended. The pages that ask its sender in say
 * so, and hand it on to each other.
 */
public enum Late {
  /** Its content is there again on its page, once its sender is in. */
  KEPT,
  /** Nothing of it is there. */
  LOST;

  private static final String NAME = "late";

  /** What the address, or the form of the page, says of it; empty where none came late. */
  static Optional<Late> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(NAME))
        .filter(word -> !word.isEmpty())
        .map(word -> word.equals(KEPT.word()) ? KEPT : LOST);
  }

  /** A page on the way in, told what the one before it was told. */
  public static String handedOn(HttpServletRequest request, String page) {
    return of(request).map(late -> late.on(page)).orElse(page);
  }

  /** The page, told of it. */
  String on(String page) {
    return page + (page.contains("?") ? '&' : '?') + NAME + '=' + word();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
