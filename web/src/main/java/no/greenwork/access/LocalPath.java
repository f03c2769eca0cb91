package no.greenwork.access;

/** Where to go after logging in: a path of ours, never another site. */
final class LocalPath {
  private LocalPath() {}

  /**
   * @param asked path with query as the browser sent it back, or null
   * @return it, or the front page when it could lead elsewhere
   */
  static String of(String asked) {
    boolean ours =
        asked != null
            && asked.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*")
            && !asked.startsWith("/login")
            && !asked.startsWith("/session");
    return ours ? asked : "/";
  }
}
