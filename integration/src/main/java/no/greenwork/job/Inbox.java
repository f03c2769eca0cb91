package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.schedule.OneByOne;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.NotFound;

/** The folder's files as jobs, and the jobs' ends as receipts that hold no values. */
@ApplicationScoped
public class Inbox {
  /** Beside what is taken: receipts of what went wrong, and files that could not be taken. */
  static final String FAILED = "failed";

  @Inject private Actors actors;
  @Inject private ImportService imports;
  @Inject private InboxJobs jobs;
  @Inject private JobResults results;
  @Inject private JobWorker worker;

  private Path folder;

  void in(Path inbox) {
    folder = inbox;
  }

  Path folder() {
    return folder;
  }

  /**
   * A file that is refused, for there is no such user or kind, or the user may not import it,
   * leaves a receipt only: it may be full of people and does not lie about in plain text.
   *
   * @param name of the file below the inbox: user/kind/file
   */
  void take(String name, Path file) throws IOException {
    Path relative = Path.of(name.replace('\\', '/'));
    try {
      submit(relative, file);
    } catch (BusinessError e) {
      write(
          folder.resolve(relative).resolveSibling(FAILED).resolve(relative.getFileName() + ".json"),
          refused(e.code()));
      return;
    }
    worker.look();
  }

  private void submit(Path relative, Path file) throws IOException {
    ImportKind kind = ImportKind.of(relative.getName(1).toString()).orElseThrow(NotFound::new);
    String user = relative.getName(0).toString();
    Actor actor =
        actors
            .withGrant(user, grant -> kind.open(grant.role()))
            .or(() -> actors.byName(user, null))
            .orElseThrow(NotFound::new);
    try (InputStream content = Files.newInputStream(file)) {
      actors.runAs(actor, () -> submit(new ImportOrder(kind, false, false), relative, content));
    }
  }

  private void submit(ImportOrder order, Path relative, InputStream content) {
    try {
      imports.submitFromInbox(order, relative, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder that cannot be written to keeps nobody else from a receipt. */
  void writeReceipts() {
    OneByOne written = new OneByOne("A receipt");
    List<JobRow> ended = jobs.withoutReceipt(0);
    while (!ended.isEmpty()) {
      written.each(ended, this::writeReceipt);
      ended = jobs.withoutReceipt(ended.getLast().id());
    }
    written.end();
  }

  /**
   * @return whether its folder is here
   */
  private boolean writeReceipt(JobRow job) {
    boolean good = job.state() == JobState.DONE && job.errors() == 0;
    Path file = folder.resolve(job.fileName().substring(InboxJobs.PREFIX.length())).normalize();
    if (!file.startsWith(folder) || !Files.isDirectory(file.getParent())) {
      return false;
    }
    try {
      write(
          file.resolveSibling(good ? "done" : FAILED)
              .resolve(file.getFileName() + "." + job.publicId() + ".json"),
          receipt(job));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    jobs.receiptWritten(job);
    return true;
  }

  private String receipt(JobRow job) {
    JsonArrayBuilder errors = Json.createArrayBuilder();
    results.read(
        job.id(),
        line -> {
          if (!line.warning) {
            errors.add(
                Json.createObjectBuilder()
                    .add("line", line.line)
                    .add("column", line.column)
                    .add("code", line.code));
          }
        });
    JsonObjectBuilder receipt =
        Json.createObjectBuilder()
            .add("job", job.publicId())
            .add("state", job.state().name())
            .add("rows", job.rowsDone())
            .add("applied", job.applied())
            .add("unchanged", job.unchanged())
            .add("errors", errors);
    if (job.failureCode() != null) {
      receipt.add("code", job.failureCode());
    }
    return receipt.build().toString();
  }

  private static String refused(String code) {
    return Json.createObjectBuilder().add("state", "REFUSED").add("code", code).build().toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Path half = file.resolveSibling(file.getFileName() + ".half");
    Files.writeString(half, text, StandardCharsets.UTF_8);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
