package no.greenwork.finalreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.placement.PersonView;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/**
 * A final report that is missing of a placement that is out of the provider's sight: its reference
 * and the initials, as in the task, and nothing of the placement itself.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.WRITE_FINAL_REPORT)
public class LateReportQueries {
  private static final String FIND =
      "SELECT p.id, p.public_id, p.participant_id, p.valid_from AS start, p.valid_to - INTERVAL 1 DAY AS last_day,"
          + " IF(x.protection = 'NONE' AND NOT x.shielded, CONCAT(x.given_name, ' ', x.family_name), NULL) AS name"
          + " FROM placement p JOIN participant x ON x.id = p.participant_id "
          + FinalReportDays.RULE
          + " WHERE p.public_id = :public AND (%s)";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /** Whose it is; the days are for what is kept with the report. */
  public record Whose(
      long id,
      String publicId,
      long participantId,
      LocalDate start,
      LocalDate lastDay,
      String name) {}

  /**
   * What the provider has of it.
   *
   * @param placement its reference
   * @param initials of the person, or null for somebody protected or shielded
   */
  public record Late(String placement, String initials) {}

  /**
   * @throws NotFound if none is missing, or the placement is in sight, or it is another's to write
   */
  public Late of(String placement, AccessKind kind) {
    Whose whose = whose(placement);
    log.person(kind, whose.participantId(), whose.publicId());
    return new Late(
        whose.publicId(), whose.name() == null ? null : PersonView.initials(whose.name()));
  }

  Whose whose(String placement) {
    SqlPart scope = LateScope.of(current.get(), clock.today());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("public", placement == null ? "" : placement);
    return database
        .read(
            h ->
                h.createQuery(FIND.formatted(scope.sql()))
                    .bindMap(binds)
                    .mapTo(Whose.class)
                    .findOne())
        .orElseThrow(NotFound::new);
  }
}
