package no.greenwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/** Those who could do the acting user's work: the same role in the same place, themselves too. */
@ApplicationScoped
@Requires(Action.SEE_TASKS)
public class Colleagues {
  /** That a grant {@code g} makes of its user what the grant {@code mine} makes of its own. */
  static final String ALIKE =
      "mine.role = g.role AND mine.unit_number <=> g.unit_number AND mine.region_number <=> g.region_number"
          + " AND mine.provider_id <=> g.provider_id AND mine.farm_id <=> g.farm_id";

  private static final String ALL =
      """
      SELECT DISTINCT u.id, u.user_name, u.display_name AS name FROM user_grant g JOIN app_user u ON u.id = g.user_id
      JOIN user_grant mine ON mine.id = :grant AND %s
      WHERE g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to > :today)
        AND (u.ended_at IS NULL OR u.ended_at > :now)
      ORDER BY name, u.id
      """
          .formatted(ALIKE);

  private static final String SUPERVISORS =
      """
      SELECT DISTINCT u.id, u.user_name, u.display_name AS name FROM user_grant g JOIN app_user u ON u.id = g.user_id
      WHERE g.provider_id = :provider AND g.role = 'SUPERVISOR' AND g.valid_from <= :today
        AND (g.valid_to IS NULL OR g.valid_to > :today) AND (u.ended_at IS NULL OR u.ended_at > :now)
      ORDER BY name, u.id
      """;

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** By name, the acting user among them. */
  public List<Colleague> all() {
    Actor actor = current.get();
    return database.read(
        h ->
            h.createQuery(ALL)
                .bind("grant", actor.grant().id())
                .bind("today", clock.today())
                .bind("now", clock.now())
                .mapTo(Colleague.class)
                .list());
  }

  /**
   * Who can take over what somebody follows up: of a provider those who supervise there, elsewhere
   * the colleagues.
   */
  public List<Colleague> receivers() {
    Actor actor = current.get();
    if (!actor.is(Role.PROVIDER_COORDINATOR)) {
      return all();
    }
    return database.read(
        h ->
            h.createQuery(SUPERVISORS)
                .bind("provider", actor.grant().scopeId())
                .bind("today", clock.today())
                .bind("now", clock.now())
                .mapTo(Colleague.class)
                .list());
  }

  public Optional<Colleague> find(String userName) {
    return all().stream().filter(c -> c.userName().equals(userName)).findFirst();
  }
}
