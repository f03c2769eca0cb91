package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * Whoever writes days takes the row of their sheet first, and gets it only while days may be
 * written: a sheet that is submitted meanwhile lets no day in any more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SheetGuard {
  private static final int AT_ONCE = 500;

  /**
   * A row that is there is taken for writing at once: to look first and take then lets two wait.
   */
  private static final String HOLD =
      "INSERT INTO attendance_sheet (placement_id, month, holder) VALUES <rows>"
          + " ON DUPLICATE KEY UPDATE holder = IF(state IN ('OPEN', 'RETURNED'), VALUES(holder), holder)";

  private static final String HELD =
      "SELECT placement_id, month, edition FROM attendance_sheet WHERE holder = :holder";

  @Inject private Database database;
  @Inject private Ids ids;

  /** A sheet that is held, and the edition that is written into it. */
  public record Held(long placementId, LocalDate month, int edition) {
    SheetKey key() {
      return new SheetKey(placementId, month);
    }
  }

  /**
   * @return what the sheet's row holds from now on, if days may be written into it
   */
  long take(SheetKey key) {
    long holder = ids.next();
    database.write(h -> take(h, List.of(key), holder));
    return holder;
  }

  /** The editions of those that may be written into; the others are locked and absent. */
  Map<SheetKey, Integer> hold(Collection<SheetKey> keys) {
    return database.read(h -> hold(h, keys, ids.next()));
  }

  static Map<SheetKey, Integer> hold(Handle handle, Collection<SheetKey> keys, long holder) {
    Map<SheetKey, Integer> held = new TreeMap<>();
    List<SheetKey> all = List.copyOf(new TreeSet<>(keys));
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      List<SheetKey> some = all.subList(i, Math.min(all.size(), i + AT_ONCE));
      take(handle, some, holder);
      Query query = handle.createQuery(HELD + in(some.size())).bind("holder", holder);
      for (int k = 0; k < some.size(); k++) {
        query.bind("p" + k, some.get(k).placementId()).bind("m" + k, some.get(k).month());
      }
      query.mapTo(Held.class).forEach(one -> held.put(one.key(), one.edition()));
    }
    return held;
  }

  private static void take(Handle handle, List<SheetKey> keys, long holder) {
    String rows = String.join(", ", Collections.nCopies(keys.size(), "(?, ?, ?)"));
    Update insert = handle.createUpdate(HOLD.replace("<rows>", rows));
    int at = 0;
    for (SheetKey key : keys) {
      insert.bind(at++, key.placementId()).bind(at++, key.month()).bind(at++, holder);
    }
    insert.execute();
  }

  /** Spelled out, for the database finds no rows by a list of pairs. */
  private static String in(int keys) {
    StringJoiner any = new StringJoiner(" OR ", " AND (", ")");
    for (int i = 0; i < keys; i++) {
      any.add("placement_id = :p" + i + " AND month = :m" + i);
    }
    return any.toString();
  }
}
