package no.greenwork.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.Role;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.participant.Disclosure;
import no.greenwork.participant.Protection;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/**
 * For the provider: who is to be called about a day on which a farm waited in vain. The person's
 * numbers are for the supervisor who follows them up, and for nobody else of the provider's.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.REGISTER_ATTENDANCE)
public class AbsenceCallQueries {
  private static final String FIND =
      """
      SELECT p.public_id, p.participant_id, f.day, f.version AS farm_version, f.written_at, u.display_name AS told_by,
        x.given_name, x.family_name, x.alias, x.phone, x.emergency_name, x.emergency_phone, x.protection, x.shielded,
        fm.name AS farm, fm.phone AS farm_phone, COALESCE(w.version, 0) AS entry_version, COALESCE(NOT w.farms, FALSE) AS answered
      FROM placement p JOIN participant x ON x.id = p.participant_id
      JOIN farm_day f ON f.placement_id = p.id AND f.day = :day JOIN farm fm ON fm.id = f.farm_id
      LEFT JOIN app_user u ON u.id = f.written_by
      LEFT JOIN provider_mark w ON w.placement_id = f.placement_id AND w.day = f.day
      WHERE p.public_id = :placement AND p.not_relevant_on IS NULL AND p.error_on IS NULL AND f.mark = 'ABSENT_NOT_NOTIFIED' AND NOT EXISTS (SELECT 1 FROM farm_day n
        WHERE n.placement_id = f.placement_id AND n.day = f.day AND n.version = f.version + 1) AND (%s)
      """;

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /** Before it is decided what of it this user sees. */
  public record Found(
      String publicId,
      long participantId,
      LocalDate day,
      int farmVersion,
      LocalDateTime writtenAt,
      String toldBy,
      String givenName,
      String familyName,
      String alias,
      String phone,
      String emergencyName,
      String emergencyPhone,
      String protection,
      boolean shielded,
      String farm,
      String farmPhone,
      int entryVersion,
      boolean answered) {
    AbsenceCall shownTo(Actor actor) {
      boolean named = Disclosure.of(actor, Protection.stored(protection), shielded).showsName();
      boolean calls = named && actor.is(Role.SUPERVISOR);
      return new AbsenceCall(
          publicId,
          day,
          named ? givenName + " " + familyName : alias,
          !named,
          calls ? phone : null,
          calls ? emergencyName : null,
          calls ? emergencyPhone : null,
          farm,
          farmPhone,
          toldBy,
          writtenAt,
          farmVersion,
          entryVersion,
          answered);
    }
  }

  /**
   * @throws NotFound if there is none that this user may open, or the farm does not say so of the
   *     day
   */
  public AbsenceCall of(String placement, LocalDate day) {
    Actor actor = current.get();
    SqlPart scope = PlacementScope.details(actor, clock.today());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("placement", placement == null ? "" : placement);
    binds.put("day", day);
    Found found =
        database
            .read(
                h ->
                    h.createQuery(FIND.formatted(scope.sql()))
                        .bindMap(binds)
                        .mapTo(Found.class)
                        .findOne())
            .orElseThrow(NotFound::new);
    AbsenceCall call = found.shownTo(actor);
    if (call.hidden() && !actor.is(Role.SUPERVISOR)) {
      throw new NotFound();
    }
    log.person(AccessKind.DETAIL, found.participantId(), placement);
    return call;
  }
}
