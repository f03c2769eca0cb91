package no.greenwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.organisation.Activity;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;

/**
 * The plan of a placement in all its versions, for office and provider; a farm has its own reads.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.SEE_PLACEMENTS)
public class PlanQueries {
  private static final String VERSIONS =
      "SELECT v.number, v.at, u.display_name AS who FROM plan_version v JOIN app_user u ON u.id ="
          + " v.user_id WHERE v.placement_id = :placement ORDER BY v.number DESC LIMIT 200";

  private static final String ROW =
      "SELECT v.id, v.number, v.at, u.display_name AS who, v.follow_up, v.adaptations FROM"
          + " plan_version v JOIN app_user u ON u.id = v.user_id WHERE v.placement_id = :placement"
          + " AND v.number = :number";

  private static final String GOALS =
      "SELECT goal, due_on FROM plan_goal WHERE plan_version_id = :id ORDER BY position";

  static final String ACTIVITIES =
      "SELECT activity_code FROM plan_activity WHERE plan_version_id = :id ORDER BY activity_code";

  @Inject private PlacementOpening opening;
  @Inject private Database database;

  /** That a version was written. */
  public record Version(int number, Instant at, String who) {}

  /** A version without what it consists of. */
  public record Row(
      long id, int number, Instant at, String who, String followUp, String adaptations) {}

  /** A version of the plan beside all that there are, newest first. */
  public record Shown(OpenedPlacement placement, Plan plan, List<Version> versions) {
    /** The number that the next one builds upon. */
    public int newest() {
      return versions.isEmpty() ? 0 : versions.getFirst().number();
    }
  }

  /**
   * @param number null for the version in force
   * @throws NotFound if there is no such placement or version for this user
   */
  public Shown of(String placement, Integer number, AccessKind kind) {
    OpenedPlacement opened = opening.read(placement, kind);
    List<Version> versions = versions(opened.id());
    if (versions.isEmpty() && number == null) {
      return new Shown(opened, Plan.NONE, versions);
    }
    int wanted = Objects.requireNonNullElseGet(number, () -> versions.getFirst().number());
    return new Shown(opened, plan(opened.id(), wanted), versions);
  }

  List<Version> versions(long placementId) {
    return database.read(
        h -> h.createQuery(VERSIONS).bind("placement", placementId).mapTo(Version.class).list());
  }

  private Plan plan(long placementId, int number) {
    return database.read(
        h -> {
          Row row =
              h.createQuery(ROW)
                  .bind("placement", placementId)
                  .bind("number", number)
                  .mapTo(Row.class)
                  .findOne()
                  .orElseThrow(NotFound::new);
          return new Plan(
              row.number(),
              row.at(),
              row.who(),
              h.createQuery(GOALS).bind("id", row.id()).mapTo(Goal.class).list(),
              h.createQuery(ACTIVITIES).bind("id", row.id()).mapTo(Activity.class).list(),
              row.followUp(),
              row.adaptations());
        });
  }
}
