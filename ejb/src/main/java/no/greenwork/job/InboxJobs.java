package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import no.greenwork.shared.Database;

/** Jobs whose file came from the inbox, known by the name of their file. */
@ApplicationScoped
public class InboxJobs {
  public static final String PREFIX = "inbox:";

  @Inject private Database database;

  /**
   * Those that have ended and have no receipt yet, page by page: the folders of many may be on
   * another server.
   *
   * @param after id of the last one of the page before, or 0
   */
  public List<JobRow> withoutReceipt(long after) {
    return database.read(
        h ->
            h.createQuery(
                    JobStore.COLUMNS
                        + "WHERE file_name LIKE :prefix AND finished_at IS NOT NULL AND receipt_at IS NULL AND id > :after ORDER BY id LIMIT 200")
                .bind("after", after)
                .bind("prefix", PREFIX + "%")
                .mapTo(JobRow.class)
                .list());
  }

  /** Whoever takes the receipt away has read it: it does not come again. */
  @Transactional
  public void receiptWritten(JobRow job) {
    database.write(
        h ->
            h.execute(
                "UPDATE job SET receipt_at = UTC_TIMESTAMP(6) WHERE id = ? AND receipt_at IS NULL",
                job.id()));
  }
}
