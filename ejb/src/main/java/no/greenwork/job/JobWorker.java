package no.greenwork.job;

import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;

/**
 * Looks for jobs that wait, here or left behind by a node that died, and works on two at a time.
 */
@Singleton
@Startup
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobWorker {
  private static final Logger LOG = Logger.getLogger(JobWorker.class.getName());
  private static final int AT_ONCE = 2;

  @Inject private JobStore jobs;
  @Inject private ImportWork imports;
  @Inject private Actors actors;
  @Resource private ManagedExecutorService executor;

  private final Semaphore free = new Semaphore(AT_ONCE);

  /**
   * Also called when a job has just been put in, so that nobody waits for the clock.
   *
   * @return how many jobs it found and could begin with
   */
  public int look() {
    int begun = 0;
    for (Long id : jobs.waiting()) {
      if (!free.tryAcquire()) {
        return begun;
      }
      begin(id);
      begun++;
    }
    return begun;
  }

  private void begin(long id) {
    try {
      executor.execute(() -> work(id));
    } catch (RuntimeException e) { // whatever is not begun gives nothing back by itself
      free.release();
      throw e;
    }
  }

  private void work(long id) {
    try {
      jobs.claim(id).ifPresent(this::run);
    } finally {
      free.release();
    }
  }

  private void run(JobRow job) {
    Optional<Actor> actor = actors.byId(job.userId(), job.grantId());
    if (actor.isEmpty()) {
      jobs.finish(job, JobState.FAILED, ImportTally.NONE, "GRANT_ENDED");
      return;
    }
    actors.runAs(actor.get(), () -> runImport(job, actor.get()));
  }

  private void runImport(JobRow job, Actor actor) {
    try {
      imports.run(job, actor);
    } catch (IOException
        | RuntimeException e) { // the job is marked as failed; the next one must still run
      LOG.log(Level.SEVERE, "Job " + job.publicId() + " failed", e);
    }
  }
}
