package no.greenwork.capacity;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Makes whoever would take the same place wait for each other: each writes the same row first. On
 * every path in the order participant, agreements, farms, each by rising id, so that two never wait
 * for one another. Must be the first thing in its transaction; what is read afterwards is up to
 * date under READ COMMITTED.
 */
public final class GuardRows {
  private static final String AGREEMENTS =
      """
      SELECT a.id FROM agreement a
      JOIN (SELECT DISTINCT provider_id, region_number, measure_code FROM agreement WHERE id IN (<ids>)) g
        ON g.provider_id = a.provider_id AND g.region_number = a.region_number AND g.measure_code = a.measure_code
      """;

  private final Handle handle;

  public GuardRows(Handle handle) {
    this.handle = handle;
  }

  /**
   * @param participantId or null where no person is concerned
   * @param agreementIds the others of their groups are included: days may pass on to them
   */
  public void lock(Long participantId, Collection<Long> agreementIds, Collection<Long> farmIds) {
    lockAll(participantId == null ? List.of() : List.of(participantId), agreementIds, farmIds);
  }

  /** The same for many people at once. */
  public void lockAll(
      Collection<Long> participantIds, Collection<Long> agreementIds, Collection<Long> farmIds) {
    raise("participant", participantIds);
    if (!agreementIds.isEmpty()) {
      raise(
          "agreement",
          handle
              .createQuery(AGREEMENTS)
              .bindList("ids", List.copyOf(agreementIds))
              .mapTo(Long.class)
              .list());
    }
    raise("farm", farmIds);
  }

  /**
   * The index is named because the database would rather walk a small table, and so would lock rows
   * that have nothing to do with it.
   */
  private void raise(String table, Collection<Long> ids) {
    if (!ids.isEmpty()) {
      handle
          .createUpdate(
              "UPDATE <table> FORCE INDEX (PRIMARY) SET guard = guard + 1 WHERE id IN (<ids>) ORDER BY id")
          .define("table", table)
          .bindList("ids", List.copyOf(ids))
          .execute();
    }
  }
}
