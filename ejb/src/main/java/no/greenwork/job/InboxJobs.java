package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.greenwork.shared.Database;

/** Jobs whose file came from the inbox, known by the name of their file. */
@ApplicationScoped
public class InboxJobs {
  public static final String PREFIX = "inbox:";

  @Inject private Database database;

  /** Those that have ended in the last two days, newest first. */
  public List<JobRow> ended() {
    return database.read(
        h ->
            h.createQuery(
                    JobStore.COLUMNS
                        + "WHERE file_name LIKE :prefix AND finished_at > UTC_TIMESTAMP() - INTERVAL 2 DAY ORDER BY finished_at DESC LIMIT 200")
                .bind("prefix", PREFIX + "%")
                .mapTo(JobRow.class)
                .list());
  }
}
