package no.greenwork.schedule;

import no.greenwork.shared.BusinessError;

/**
 * What went wrong, without a word that could come out of a record: what kind of error at the bottom
 * of it, or the code of a rule.
 */
public final class Failure {
  private static final int LONGEST = 120;

  private Failure() {}

  public static String of(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause.getCause() != null && depth < 20; depth++) {
      if (cause instanceof BusinessError) {
        break;
      }
      cause = cause.getCause();
    }
    String said =
        cause instanceof BusinessError error ? error.code() : cause.getClass().getSimpleName();
    return said.substring(0, Math.min(LONGEST, said.length()));
  }
}
