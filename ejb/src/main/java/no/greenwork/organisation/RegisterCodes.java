package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.greenwork.shared.Database;

/**
 * The codes as they were a few seconds ago at most: every row of a file asks for them, and they
 * change with a release.
 */
@ApplicationScoped
public class RegisterCodes {
  private static final long AGE = Duration.ofSeconds(10).toNanos();

  @Inject private Database database;

  private volatile Reading latest;

  private record Reading(KnownCodes codes, long at) {
    boolean isFresh() {
      return System.nanoTime() - at < AGE;
    }
  }

  public KnownCodes now() {
    Reading reading = latest;
    if (reading == null || !reading.isFresh()) {
      reading = new Reading(database.read(KnownCodes::read), System.nanoTime());
      latest = reading;
    }
    return reading.codes();
  }
}
