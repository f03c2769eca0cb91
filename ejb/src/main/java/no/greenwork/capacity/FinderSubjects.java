package no.greenwork.capacity;

import static no.greenwork.access.Action.FIND_FARM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.participant.Disclosure;
import no.greenwork.participant.ParticipantScope;
import no.greenwork.participant.Protection;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/**
 * Whom a farm is looked for: somebody within the user's scope, shown as far as the user may see,
 * and logged.
 */
@ApplicationScoped
@Requires(FIND_FARM)
public class FinderSubjects {
  private static final String SUBJECT =
      """
      SELECT pt.id, pt.given_name, pt.family_name, pt.protection, pt.shielded, pt.municipality_code municipality,
        (SELECT GROUP_CONCAT(pa.activity ORDER BY pa.activity) FROM participant_activity pa WHERE pa.participant_id = pt.id) activities
      FROM participant pt WHERE pt.public_id = :id AND %s
      """;

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private AccessLog accesses;
  @Inject private Clock clock;

  /**
   * @param participant public id
   * @param search what is looked for, for the log
   */
  public Optional<FinderSubject> find(String participant, String search) {
    LocalDate today = clock.today();
    SqlPart scope = ParticipantScope.of(current.get(), today);
    Optional<Stored> found =
        database.read(
            h ->
                h.createQuery(SUBJECT.formatted(scope.sql()))
                    .bind("id", participant)
                    .bindMap(scope.binds())
                    .mapTo(Stored.class)
                    .findOne());
    found.ifPresent(s -> accesses.list(AccessKind.FINDER, search, List.of(s.id())));
    return found.map(
        s ->
            s.shown(Disclosure.of(current.get(), Protection.stored(s.protection()), s.shielded())));
  }

  /** A person before disclosure. */
  public record Stored(
      long id,
      String givenName,
      String familyName,
      String protection,
      boolean shielded,
      String municipality,
      String activities) {
    FinderSubject shown(Disclosure disclosure) {
      List<String> wishes = activities == null ? List.of() : List.of(activities.split(","));
      return disclosure.showsName()
          ? new FinderSubject(givenName + " " + familyName, municipality, wishes)
          : new FinderSubject(null, null, List.of());
    }
  }
}
