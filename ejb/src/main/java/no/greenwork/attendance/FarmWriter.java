package no.greenwork.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import no.greenwork.shared.StatementBatches;
import org.jdbi.v3.core.Handle;

/** Adds to what a farm has said, and to the provider's sheet where only the farm has spoken. */
final class FarmWriter implements AutoCloseable {
  private final StatementBatches<Statement> batch;
  private final long farm;
  private final LocalDateTime now;

  FarmWriter(Handle handle, long farm, Instant now) {
    batch = new StatementBatches<>(handle);
    this.farm = farm;
    this.now = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  /** In the order in which they are sent. */
  enum Statement implements StatementBatches.Sql {
    MARK(
        "INSERT INTO farm_day (placement_id, day, version, farm_id, mark, quarters, batch_id, client_key, device,"
            + " tapped_at, written_by, sent_by, written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
    ENTRY(
        "INSERT INTO attendance_day (placement_id, day, version, code, quarters, edition, act, farm_version, batch_id,"
            + " written_by, written_at) VALUES (?, ?, ?, ?, ?, ?, 'FARM', ?, ?, ?, ?)");

    private final String sql;

    Statement(String sql) {
      this.sql = sql;
    }

    @Override
    public String sql() {
      return sql;
    }
  }

  /**
   * A mark that is to stand.
   *
   * @param version of its own
   * @param planned hours that were planned, in quarters, 0 for none
   * @param word what the provider's sheet says as yet
   * @param edition of the sheet
   */
  record Mark(
      long placementId,
      LocalDate day,
      int version,
      FarmMark mark,
      Integer quarters,
      int planned,
      ProviderWord word,
      int edition) {
    /** Away with notice is no entry: the reason is the provider's to find out. */
    AttendanceCode code() {
      return switch (mark) {
        case PRESENT -> quarters < planned ? AttendanceCode.PARTIAL : AttendanceCode.PRESENT;
        case ABSENT_NOT_NOTIFIED -> AttendanceCode.ABSENT_UNNOTIFIED;
        case ABSENT_NOTIFIED, NONE -> AttendanceCode.NOT_REGISTERED;
      };
    }

    /** Whether the provider's sheet follows: it holds nothing but the farm's own word. */
    boolean intoSheet() {
      boolean nothingToSay =
          word.mark() == FarmMark.NONE && code() == AttendanceCode.NOT_REGISTERED;
      return word.farms() && !nothingToSay;
    }
  }

  /** Who tapped when on what, who sent it, and with which others it can be taken back. */
  record Tapped(long author, long sender, Instant at, String device, UUID key, Long batch) {}

  void add(Mark mark, Tapped tapped) {
    batch.add(
        Statement.MARK,
        mark.placementId(),
        mark.day(),
        mark.version(),
        farm,
        mark.mark().name(),
        mark.quarters(),
        tapped.batch(),
        FarmReads.bytes(tapped.key()),
        tapped.device(),
        tapped.at() == null ? null : LocalDateTime.ofInstant(tapped.at(), ZoneOffset.UTC),
        tapped.author(),
        tapped.sender(),
        now);
    if (mark.intoSheet()) {
      batch.add(
          Statement.ENTRY,
          mark.placementId(),
          mark.day(),
          mark.word().version() + 1,
          mark.code().name(),
          mark.code().isPresence() ? mark.quarters() : null,
          mark.edition(),
          mark.version(),
          tapped.batch(),
          tapped.author(),
          now.withNano(0));
    }
  }

  @Override
  public void close() {
    batch.close();
  }
}
