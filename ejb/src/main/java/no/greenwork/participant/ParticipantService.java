package no.greenwork.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.audit.AccessLog;
import no.greenwork.audit.ChangeLog;
import no.greenwork.organisation.Activity;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Mode;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.StaleRecord;

/** What a caseworker does to a participant's record. */
@ApplicationScoped
@Transactional
public class ParticipantService {
  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Inject private Database database;
  @Inject private ParticipantIdentities identities;
  @Inject private ParticipantReferences references;
  @Inject private ParticipantQueries queries;
  @Inject private ChangeLog changes;
  @Inject private AccessLog accesses;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  private final SecureRandom random = new SecureRandom();

  /**
   * @return the public id
   * @throws Invalid with every field that is wrong
   * @throws Conflict DUPLICATE when the number is registered
   */
  @Requires(Action.EDIT_PARTICIPANT)
  public String register(ParticipantCommand command) {
    LocalDate today = clock.today();
    check(command, today);
    IdentityNumber number = IdentityNumber.parse(command.identityNumber()).orElseThrow();
    if (identities.owner(number).isPresent()) {
      throw new Conflict("identityNumber", "DUPLICATE");
    }
    Participant participant = new Participant(ids.next(), PublicId.random(random), clock.now());
    participant.describe(command);
    entities.persist(participant);
    entities.flush();
    identities.add(participant.id(), number, today);
    assign(participant.id(), command, today);
    changes.record(
        "CREATE", "participant", participant.publicId(), null, ParticipantChange.of(command));
    return participant.publicId();
  }

  /** Everything but the number. */
  @Requires(Action.EDIT_PARTICIPANT)
  public void change(String publicId, int version, ParticipantCommand command) {
    ParticipantDetail before = queries.detail(publicId).orElseThrow(NotFound::new);
    if (!before.disclosure().showsName()) {
      throw new NotFound();
    }
    guard(before.id());
    Participant participant = entities.find(Participant.class, before.id());
    StaleRecord.check(version, participant.version());
    ParticipantCommand whole = withNumber(command, identities.number(before.id()));
    check(whole, clock.today());
    participant.describe(whole);
    assign(participant.id(), whole, clock.today());
    changes.record(
        "CHANGE",
        "participant",
        publicId,
        ParticipantChange.of(before),
        ParticipantChange.of(whole));
  }

  /**
   * To another NAV unit from today on: it chooses a caseworker itself, and this one's users no
   * longer see the person.
   *
   * @param unit number of the unit
   */
  @Requires(Action.EDIT_PARTICIPANT)
  public void move(String publicId, int version, String unit) {
    ParticipantDetail before = forChange(publicId, version);
    if (unit == null) {
      throw new Invalid("unit", "REQUIRED");
    }
    if (references.units().stream().noneMatch(known -> known.code().equals(unit))) {
      throw new Invalid("unit", "NOT_FOUND");
    }
    if (unit.equals(before.unit())) {
      throw new Invalid("unit", "ALREADY_THERE");
    }
    LocalDate today = clock.today();
    new DatedAssignment(database, "participant_unit", "unit_number").from(before.id(), today, unit);
    new DatedAssignment(database, "participant_caseworker", "user_id")
        .from(before.id(), today, null);
    changes.record(
        "MOVE", "participant", publicId, Map.of("unit", before.unit()), Map.of("unit", unit));
  }

  /**
   * A fødselsnummer in place of a D-number, or a corrected one, from today on.
   *
   * @throws Conflict DUPLICATE when the number is registered
   */
  @Requires(Action.EDIT_PARTICIPANT)
  public void renumber(String publicId, int version, String identityNumber) {
    ParticipantDetail before = forChange(publicId, version);
    if (identityNumber == null) {
      throw new Invalid("identityNumber", "REQUIRED");
    }
    LocalDate today = clock.today();
    List<Problem> problems =
        new ParticipantPolicy(Mode.current(), today)
            .checkNumber(identityNumber, before.birthDate(), "identityNumber");
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
    IdentityNumber number = IdentityNumber.parse(identityNumber).orElseThrow();
    if (identities.owner(number).isPresent()) {
      throw new Conflict("identityNumber", "DUPLICATE");
    }
    identities.replace(before.id(), number, today);
    changes.record("NEW_NUMBER", "participant", publicId, Map.of(), Map.of());
  }

  /** With the person's guard held and the version raised. */
  private ParticipantDetail forChange(String publicId, int version) {
    ParticipantDetail before =
        queries.detail(publicId).filter(d -> d.disclosure().showsName()).orElseThrow(NotFound::new);
    guard(before.id());
    Participant participant = entities.find(Participant.class, before.id());
    StaleRecord.check(version, participant.version());
    entities.lock(participant, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return before;
  }

  /** Somebody with the whole number. */
  public record Numbered(ParticipantDetail detail, String number) {}

  /** The whole number, asked for on purpose and logged once, together with the record. */
  @Requires(Action.SHOW_IDENTITY_NUMBER)
  public Numbered showNumber(String publicId) {
    ParticipantDetail detail =
        queries
            .detail(publicId, AccessKind.NUMBER_SHOWN)
            .filter(d -> d.disclosure().showsName())
            .orElseThrow(NotFound::new);
    return new Numbered(detail, identities.number(detail.id()));
  }

  /**
   * The person with exactly this number, if within the user's scope and not hidden from the user:
   * to lead from a number to somebody hidden would tell in which unit they are. Asking is logged
   * either way.
   */
  @Requires(Action.SEE_PARTICIPANTS)
  public Optional<String> find(String identityNumber) {
    Optional<Long> owner = IdentityNumber.parse(identityNumber).flatMap(identities::owner);
    Optional<ParticipantRow> row = owner.flatMap(queries::row);
    row.ifPresent(r -> accesses.person(AccessKind.NUMBER, r.id(), r.publicId()));
    return row.filter(r -> r.disclosure().showsName()).map(ParticipantRow::publicId);
  }

  /** Whoever changes or places the same person waits for this to end. */
  private void guard(long participant) {
    database.write(
        h -> h.execute("UPDATE participant SET guard = guard + 1 WHERE id = ?", participant));
  }

  private void check(ParticipantCommand command, LocalDate today) {
    List<Problem> problems =
        new ArrayList<>(new ParticipantPolicy(Mode.current(), today).check(command));
    Actor actor = current.get();
    if (command.unit() != null && !command.unit().equals(actor.grant().scopeKey())) {
      problems.add(new Problem("unit", "FOREIGN"));
    }
    problems.addAll(references.check(command));
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }

  private void assign(long participant, ParticipantCommand command, LocalDate today) {
    new DatedAssignment(database, "participant_unit", "unit_number")
        .from(participant, today, command.unit());
    Long caseworker =
        command.caseworker() == null
            ? null
            : references.caseworker(command.caseworker(), command.unit()).orElseThrow();
    new DatedAssignment(database, "participant_caseworker", "user_id")
        .from(participant, today, caseworker);
    activities(participant, command.activities() == null ? List.of() : command.activities());
  }

  private void activities(long participant, List<Activity> wanted) {
    database.write(
        h -> {
          h.createUpdate("DELETE FROM participant_activity WHERE participant_id = :id")
              .bind("id", participant)
              .execute();
          for (Activity activity : new HashSet<>(wanted)) {
            h.execute(
                "INSERT INTO participant_activity (participant_id, activity) VALUES (?, ?)",
                participant,
                activity.name());
          }
        });
  }

  private static ParticipantCommand withNumber(ParticipantCommand c, String number) {
    return new ParticipantCommand(
        number,
        c.givenName(),
        c.familyName(),
        c.birthDate(),
        c.unit(),
        c.caseworker(),
        c.municipality(),
        c.phone(),
        c.email(),
        c.letterLanguage(),
        c.interpreter(),
        c.protection(),
        c.shielded(),
        c.alias(),
        c.emergencyName(),
        c.emergencyPhone(),
        c.activities(),
        c.adaptations());
  }
}
