package no.greenwork.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.participant.Disclosure;
import no.greenwork.participant.ParticipantScope;
import no.greenwork.participant.Protection;
import no.greenwork.placement.PlacementChoices.Choice;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Dates;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** Whom a caseworker can refer, and the drafts they have begun. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.REFER)
public class ReferralChoices {
  private static final int MOST = 500;

  private static final String PEOPLE =
      "SELECT pt.id, pt.public_id, pt.given_name, pt.family_name, pt.birth_date, pt.protection, pt.shielded FROM participant pt WHERE %s"
          + " ORDER BY pt.public_id = :chosen DESC, pt.family_name, pt.given_name, pt.id LIMIT "
          + MOST;

  private static final Comparator<Stored> BY_NAME =
      Comparator.comparing(Stored::familyName, Collator.getInstance(Locale.of("nb")))
          .thenComparing(Stored::givenName, Collator.getInstance(Locale.of("nb")));

  private static final String DRAFT =
      "SELECT p.version, p.participant_id, x.public_id AS participant, p.measure_code AS measure, v.org_number AS provider,"
          + " f.org_number AS farm, p.wished_start, p.farm_confirmed FROM placement p JOIN participant x ON x.id = p.participant_id"
          + " LEFT JOIN provider v ON v.id = p.provider_id LEFT JOIN farm f ON f.id = p.wished_farm_id"
          + " WHERE p.public_id = :id AND p.referred_on IS NULL AND (%s)";

  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /** A participant before disclosure. */
  public record Stored(
      long id,
      String publicId,
      String givenName,
      String familyName,
      LocalDate birthDate,
      String protection,
      boolean shielded) {
    Choice choice() {
      return new Choice(
          publicId, familyName + ", " + givenName + " (" + Dates.text(birthDate) + ")");
    }
  }

  /** What a draft holds so far. */
  public record Draft(
      int version,
      long participantId,
      String participant,
      String measure,
      String provider,
      String farm,
      LocalDate wishedStart,
      boolean farmConfirmed) {}

  /**
   * The unit's participants whose names this user may see, by family name.
   *
   * @param chosen public id of one who is among them however many there are, or null
   */
  public List<Choice> people(String chosen) {
    Actor actor = current.get();
    List<Stored> seen =
        stored(SqlPart.ALL, chosen).stream()
            .sorted(BY_NAME)
            .filter(
                s ->
                    Disclosure.of(actor, Protection.stored(s.protection()), s.shielded())
                        .showsName())
            .toList();
    log.list(AccessKind.AUTOCOMPLETE, "referral", seen.stream().map(Stored::id).toList());
    return seen.stream().map(Stored::choice).toList();
  }

  /** Whether a place on a farm needs a decision of its own. */
  public boolean isProtected(String participant) {
    return stored(SqlPart.of("pt.public_id = :id", "id", participant), participant).stream()
        .anyMatch(s -> Protection.stored(s.protection()).isProtected());
  }

  private List<Stored> stored(SqlPart narrowed, String chosen) {
    SqlPart where = ParticipantScope.of(current.get(), clock.today()).and(narrowed);
    return database.read(
        h ->
            h.createQuery(PEOPLE.formatted(where.sql()))
                .bindMap(where.binds())
                .bind("chosen", chosen)
                .mapTo(Stored.class)
                .list());
  }

  /**
   * @throws NotFound if this user has no such draft
   */
  public Draft draft(String publicId) {
    SqlPart scope = PlacementScope.of(current.get(), clock.today());
    Map<String, Object> binds = new HashMap<>(scope.binds());
    binds.put("id", publicId);
    Draft draft =
        database
            .read(
                h ->
                    h.createQuery(DRAFT.formatted(scope.sql()))
                        .bindMap(binds)
                        .mapTo(Draft.class)
                        .findOne())
            .orElseThrow(NotFound::new);
    log.person(AccessKind.DETAIL, draft.participantId(), publicId);
    return draft;
  }
}
