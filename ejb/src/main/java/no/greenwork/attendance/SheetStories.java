package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/** What has happened to a sheet, beside the sheet itself, which is shown and logged with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_ATTENDANCE)
public class SheetStories {
  private static final String STEPS =
      "SELECT d.on_date AS `day`, d.kind, d.edition, IF(:told, d.reason, NULL) AS reason, d.hold_until, IF(:named, u.display_name, NULL) AS who"
          + " FROM attendance_decision d JOIN app_user u ON u.id = d.user_id"
          + " WHERE d.placement_id = :placement AND d.month = :month ORDER BY d.version DESC LIMIT 100";

  private static final String VERSIONS =
      "SELECT d.day, d.version, d.edition, d.code, d.quarters FROM attendance_day d"
          + " WHERE d.placement_id = :placement AND d.day BETWEEN :month AND :last ORDER BY d.day, d.version";

  @Inject private AttendanceSubjects subjects;
  @Inject private CurrentActor current;
  @Inject private Database database;

  /** One version of a day. */
  public record Version(
      LocalDate day, int version, int edition, AttendanceCode code, Integer quarters) {
    boolean same(Version other) {
      return code == other.code && Objects.equals(quarters, other.quarters);
    }
  }

  /**
   * @param month any day of it
   * @param confirmed that this user knows that it is logged, where the person is hidden
   * @throws NotFound if there is no such placement, or none that this user may open
   */
  public SheetStory of(String placement, LocalDate month, boolean confirmed) {
    Subject subject = subjects.of(placement);
    SheetKey key = SheetKey.of(subject.id(), month);
    boolean named = subject.namedTo(current.get());
    return database.read(
        h ->
            new SheetStory(
                h.createQuery(STEPS)
                    .bind("named", named)
                    .bind("told", named || confirmed)
                    .bind("placement", key.placementId())
                    .bind("month", key.month())
                    .mapTo(SheetStory.Step.class)
                    .list(),
                changes(
                    h.createQuery(VERSIONS)
                        .bind("placement", key.placementId())
                        .bind("month", key.month())
                        .bind("last", key.lastDay())
                        .mapTo(Version.class)
                        .list())));
  }

  /** Each edition's last word on a day beside the word of the edition before it. */
  static List<SheetStory.Change> changes(List<Version> versions) {
    Map<LocalDate, Map<Integer, Version>> days = new TreeMap<>();
    versions.forEach(
        v -> days.computeIfAbsent(v.day(), day -> new TreeMap<>()).put(v.edition(), v));
    List<SheetStory.Change> changes = new ArrayList<>();
    days.forEach(
        (day, editions) -> {
          Version before = new Version(day, 0, 1, AttendanceCode.NOT_REGISTERED, null);
          for (Version after : editions.values()) {
            if (after.edition() > 1 && !after.same(before)) {
              changes.add(
                  new SheetStory.Change(
                      after.edition(),
                      day,
                      before.code(),
                      before.quarters(),
                      after.code(),
                      after.quarters()));
            }
            before = after;
          }
        });
    return changes;
  }
}
