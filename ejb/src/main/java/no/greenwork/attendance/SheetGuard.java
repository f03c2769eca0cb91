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
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/**
 * Whoever writes days takes the row of their sheet first, and gets it only while days may be
 * written: a sheet that is submitted meanwhile lets no day in any more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SheetGuard {
  private static final int AT_ONCE = 500;

  private static final String HOLD =
      "UPDATE attendance_sheet SET holder = :holder WHERE state IN ('OPEN', 'RETURNED')";

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
   * @param exists whether the sheet was there when it was read
   * @return whether days may be written into it
   */
  boolean hold(SheetKey key, boolean exists) {
    long holder = ids.next();
    return database.read(
        h ->
            !exists && insert(h, List.of(key), holder) == 1
                || update(h, List.of(key), holder) == 1);
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
      insert(handle, some, 0);
      update(handle, some, holder);
      bound(handle.createQuery(HELD + in(some.size())), some, holder)
          .mapTo(Held.class)
          .forEach(one -> held.put(one.key(), one.edition()));
    }
    return held;
  }

  private static int insert(Handle handle, List<SheetKey> keys, long holder) {
    String rows = String.join(", ", Collections.nCopies(keys.size(), "(?, ?, " + holder + ")"));
    Update insert =
        handle.createUpdate(
            "INSERT IGNORE INTO attendance_sheet (placement_id, month, holder) VALUES " + rows);
    int at = 0;
    for (SheetKey key : keys) {
      insert.bind(at++, key.placementId()).bind(at++, key.month());
    }
    return insert.execute();
  }

  private static int update(Handle handle, List<SheetKey> keys, long holder) {
    return bound(handle.createUpdate(HOLD + in(keys.size())), keys, holder).execute();
  }

  /** Spelled out, for the database finds no rows by a list of pairs. */
  private static String in(int keys) {
    StringJoiner any = new StringJoiner(" OR ", " AND (", ")");
    for (int i = 0; i < keys; i++) {
      any.add("placement_id = :p" + i + " AND month = :m" + i);
    }
    return any.toString();
  }

  private static <S extends SqlStatement<S>> S bound(
      S statement, List<SheetKey> keys, long holder) {
    statement.bind("holder", holder);
    for (int i = 0; i < keys.size(); i++) {
      statement.bind("p" + i, keys.get(i).placementId()).bind("m" + i, keys.get(i).month());
    }
    return statement;
  }
}
