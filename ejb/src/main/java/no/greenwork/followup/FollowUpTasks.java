package no.greenwork.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.placement.PersonView;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;
import no.greenwork.task.TaskSource;

/**
 * Contact to be taken when a follow-up begins and at each interval. Once the placement itself is
 * out of the provider's sight the task has the person's initials and a reference, and no more.
 */
@ApplicationScoped
class FollowUpTasks implements TaskSource {
  private static final String CONTACT =
      "SELECT 'FOLLOW_UP_CONTACT' AS kind, f.id AS subject, IF(p.valid_to > :sight, p.id, NULL) AS"
          + " placement_id, f.user_id AS responsible, "
          + FollowUpPeriod.DUE
          + " AS opened_on, NULL AS due_on, CONCAT(IF(x.protection = 'NONE' AND NOT x.shielded,"
          + " CONCAT("
          + PersonView.INITIALS
          + ", ' '), ''), p.public_id) AS"
          + " label, CONCAT('/followups/contact?id=', f.public_id) AS path FROM follow_up f JOIN"
          + " placement p ON p.id = f.placement_id JOIN participant x ON x.id = p.participant_id"
          + " WHERE (%s) AND NOT EXISTS (SELECT 1 FROM follow_up_contact c WHERE c.follow_up_id = f.id"
          + " AND c.contact_on >= "
          + FollowUpPeriod.DUE
          + ")";

  @Override
  public List<SqlPart> open(Actor actor, LocalDate today) {
    if (!actor.may(Action.RECORD_CONTACT)) {
      return List.of();
    }
    SqlPart scope = FollowUpScope.of(actor, today);
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("sight", today.minusDays(PlacementScope.TAIL_DAYS));
    return List.of(new SqlPart(CONTACT.formatted(scope.sql()), binds));
  }
}
