package no.greenwork.job;

/**
 * What is kept of the name that somebody's machine gave a file: to be shown, never to be opened.
 */
final class FileNames {
  static final int LONGEST = 200;

  private FileNames() {}

  /**
   * The last part, without what could lead elsewhere: folders, drives, the mark of the inbox, and
   * characters that cannot be seen.
   *
   * @return null when nothing is left
   */
  static String shown(String sent) {
    if (sent == null) {
      return null;
    }
    String last = sent.replaceAll("\\p{C}", "").replaceFirst("(?s)^.*[/\\\\:]", "").strip();
    return last.isEmpty() ? null : last.substring(0, Math.min(LONGEST, last.length()));
  }
}
