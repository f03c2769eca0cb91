package no.greenwork.schedule;

import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does the same for many, each on its own: one that fails does not stop those behind it, and the
 * failure is told when all have had their turn.
 */
public final class OneByOne {
  private static final Logger LOG = Logger.getLogger(OneByOne.class.getName());

  private final String what;
  private int done;
  private int failed;
  private RuntimeException first;

  /**
   * @param what is done, for the log
   */
  public OneByOne(String what) {
    this.what = what;
  }

  /**
   * @param work whether there was anything to do
   */
  public <T> void each(Iterable<T> all, Predicate<T> work) {
    for (T one : all) {
      try {
        done += work.test(one) ? 1 : 0;
      } catch (RuntimeException e) { // the others still have their turn
        LOG.log(Level.WARNING, e, () -> what + " failed for one");
        failed++;
        first = first == null ? e : first;
      }
    }
  }

  /**
   * @return for how many there was something to do
   * @throws IllegalStateException when some failed; its cause is the first failure
   */
  public int end() {
    if (failed > 0) {
      throw new IllegalStateException(
          what + " failed for " + failed + " and was done for " + done, first);
    }
    return done;
  }
}
