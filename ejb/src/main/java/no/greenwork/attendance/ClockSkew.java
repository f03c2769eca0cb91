package no.greenwork.attendance;

/** By how much a phone's clock is wrong, where it is worth a word. */
final class ClockSkew {
  private static final int MINUTE = 60;

  private ClockSkew() {}

  /**
   * @param seconds by which it is ahead, negative when it is behind; null when it was not told
   * @param passing minutes that are let pass
   * @return whole minutes, or null while it is not further off than that
   */
  static Integer minutes(Integer seconds, int passing) {
    boolean off = seconds != null && Math.abs((long) seconds) > (long) passing * MINUTE;
    return off ? Integer.valueOf(seconds / MINUTE) : null;
  }
}
