package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.PublicId;

/**
 * Files to be taken in: handed over, watched and cancelled by the one who uploaded them, and nobody
 * else.
 */
@ApplicationScoped
@Transactional
public class ImportService {
  private static final Duration KEPT = Duration.ofDays(7);
  private static final int LISTED = 50;
  private static final String INSERT =
      "INSERT INTO job (id, public_id, kind, state, user_id, grant_id, params, file_name, file_size, created_at, delete_after)"
          + " VALUES (:id, :publicId, :kind, 'QUEUED', :user, :grant, :params, :name, 0, :now, :deleteAfter)";

  @Inject private Database database;
  @Inject private JobFiles files;
  @Inject private JobStore jobs;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  private final SecureRandom random = new SecureRandom();

  /**
   * @param fileName as the caller's machine calls it, or null; of it the last part is kept
   * @return public id of the job
   * @throws Forbidden when the role in use may not import this kind
   */
  @Requires(Action.IMPORT)
  public String submit(ImportOrder order, String fileName, InputStream content) throws IOException {
    return keep(order, FileNames.shown(fileName), content);
  }

  /**
   * A file out of the inbox, whose receipt finds its way by the name.
   *
   * @param path below the inbox: user/kind/file
   * @throws Invalid when the name is longer than what is kept of one
   */
  @Requires(Action.IMPORT)
  public String submitFromInbox(ImportOrder order, Path path, InputStream content)
      throws IOException {
    String name = InboxJobs.PREFIX + path;
    if (name.length() > FileNames.LONGEST) {
      throw new Invalid("file", "TOO_LONG", FileNames.LONGEST);
    }
    return keep(order, name, content);
  }

  private String keep(ImportOrder order, String name, InputStream content) throws IOException {
    Actor actor = current.get();
    if (!order.kind().open(actor.role())) {
      throw new Forbidden();
    }
    long id = ids.next();
    String publicId = PublicId.random(random);
    String params =
        (order.dryRun() ? "dry-run" : "apply") + ' ' + (order.goodOnly() ? "good" : "all");
    database.write(
        h ->
            h.createUpdate(INSERT)
                .bind("id", id)
                .bind("publicId", publicId)
                .bind("kind", order.kind().name())
                .bind("user", actor.userId())
                .bind("grant", actor.grant().id())
                .bind("params", params)
                .bind("name", name)
                .bind("now", clock.now())
                .bind("deleteAfter", clock.now().plus(KEPT))
                .execute());
    long size = files.store(id, content);
    database.write(h -> h.execute("UPDATE job SET file_size = ? WHERE id = ?", size, id));
    changes.record(
        "IMPORT",
        "job",
        publicId,
        null,
        java.util.Map.of("kind", order.kind().code(), "order", params));
    return publicId;
  }

  /**
   * The same file once more, now to be written.
   *
   * @return public id of the new job
   * @throws Conflict STATE unless it has been tried to its end
   */
  @Requires(Action.IMPORT)
  public String apply(String tried, boolean goodOnly) throws IOException {
    JobRow job = job(tried);
    if (job.state() != JobState.DONE || !job.order().dryRun()) {
      throw new Conflict("", "STATE");
    }
    try (InputStream content = files.open(job.id())) {
      return submit(new ImportOrder(job.order().kind(), false, goodOnly), job.fileName(), content);
    }
  }

  @Requires(Action.IMPORT)
  public JobRow job(String publicId) {
    return jobs.byPublicId(publicId, current.get().userId()).orElseThrow(NotFound::new);
  }

  @Requires(Action.IMPORT)
  public List<JobRow> mine() {
    return jobs.ofUser(current.get().userId(), LISTED);
  }

  @Requires(Action.IMPORT)
  public void cancel(String publicId) {
    jobs.cancel(job(publicId).id());
  }
}
