package no.greenwork.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where to go after logging in: a path of ours, never another site. */
public final class LocalPath {
  private static final String FRONT = "/";

  private LocalPath() {}

  /**
   * @param asked path with query as the browser sent it back, or null
   * @return it, or the front page when it could lead elsewhere
   */
  public static String of(String asked) {
    boolean ours =
        asked != null
            && asked.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*")
            && !asked.startsWith("/login")
            && !asked.startsWith("/session");
    return ours ? asked : FRONT;
  }

  /** The address of a page on the way to another one, which it hands on. */
  public static String withNext(String page, String next) {
    return next.equals(FRONT)
        ? page
        : page
            + (page.contains("?") ? "&" : "?")
            + "next="
            + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
