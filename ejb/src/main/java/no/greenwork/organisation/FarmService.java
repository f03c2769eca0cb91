package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Grant;
import no.greenwork.access.Requires;
import no.greenwork.access.ScopeType;
import no.greenwork.audit.ChangeLog;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.StaleRecord;

/** What regions and providers do to the register of farms, and a farm to its own description. */
@ApplicationScoped
@Transactional
public class FarmService {
  private static final String IN_FORCE =
      "SELECT COUNT(*) FROM farm_agreement WHERE farm_id = :id AND (valid_to IS NULL OR valid_to > :day)";

  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Inject private Database database;
  @Inject private RegisterCodes codes;
  @Inject private Jurisdiction jurisdiction;
  @Inject private CurrentActor current;
  @Inject private CapacityGuard guard;
  @Inject private Contacts contacts;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * What would stop the command, field by field; nothing is thrown, so that a file can go on with
   * its next row.
   */
  @Requires(Action.EDIT_FARM)
  public List<Problem> problems(FarmCommand command) {
    return new FarmPolicy(codes.now()).check(command);
  }

  /**
   * The same for a farm that is registered: it must be the actor's.
   *
   * @param stored its id, or null for a new one
   */
  @Requires(Action.EDIT_FARM)
  public List<Problem> problems(FarmCommand command, Long stored) {
    List<Problem> problems = problems(command);
    if (!problems.isEmpty() || stored == null) {
      return problems;
    }
    if (!jurisdiction.hasFarm(stored)) {
      return List.of(new Problem("orgNumber", "FOREIGN"));
    }
    boolean same = entities.find(Farm.class, stored).orgNumber().equals(command.orgNumber());
    return same ? problems : List.of(new Problem("orgNumber", "LOCKED"));
  }

  /** The farm as it is stored, for a file's row. */
  @Requires(Action.EDIT_FARM)
  public Optional<Farm> stored(String orgNumber) {
    return Optional.ofNullable(find(orgNumber));
  }

  @Requires(Action.EDIT_FARM)
  public Optional<Farm> stored(long id) {
    return Optional.ofNullable(entities.find(Farm.class, id));
  }

  @Requires(Action.EDIT_FARM)
  public FarmCommand described(Farm farm) {
    return farm.described(new ProducerNumbers(database).current(farm.id()).orElse(null));
  }

  /**
   * The farm belongs to whoever registers it until it has an agreement.
   *
   * @throws Invalid with every field that is wrong
   * @throws Conflict DUPLICATE when the number is registered
   */
  @Requires(Action.EDIT_FARM)
  public void register(FarmCommand command) {
    Invalid.unlessEmpty(problems(command));
    if (find(command.orgNumber()) != null) {
      throw new Conflict("orgNumber", "DUPLICATE");
    }
    Grant grant = current.get().grant();
    String region = grant.scopeType() == ScopeType.REGION ? grant.scopeKey() : null;
    Long provider = grant.scopeType() == ScopeType.PROVIDER ? grant.scopeId() : null;
    Farm farm = new Farm(ids.next(), command.orgNumber(), region, provider, clock.now());
    farm.describe(command);
    entities.persist(farm);
    entities.flush();
    new ProducerNumbers(database).set(farm.id(), clock.today(), command.producerNumber());
    changes.record(
        "CREATE", "farm", command.orgNumber(), null, farm.described(command.producerNumber()));
  }

  @Requires(Action.EDIT_FARM)
  public void change(int version, FarmCommand command) {
    Farm farm = own(command.orgNumber());
    StaleRecord.check(version, farm.version());
    Invalid.unlessEmpty(problems(command));
    ProducerNumbers numbers = new ProducerNumbers(database);
    FarmCommand before = farm.described(numbers.current(farm.id()).orElse(null));
    farm.describe(command);
    numbers.set(farm.id(), clock.today(), command.producerNumber());
    changes.record(
        "CHANGE", "farm", command.orgNumber(), before, farm.described(command.producerNumber()));
  }

  /** The farm itself tells what it offers; number, name and place stay as they are. */
  @Requires(Action.EDIT_OWN_FARM)
  public void describeItself(int version, FarmCommand command) {
    Farm farm = own(command.orgNumber());
    StaleRecord.check(version, farm.version());
    Invalid.unlessEmpty(FarmPolicy.own(new FieldChecks(), command).problems());
    String number = new ProducerNumbers(database).current(farm.id()).orElse(null);
    FarmCommand before = farm.described(number);
    farm.describeItself(command);
    changes.record("DESCRIBE", "farm", command.orgNumber(), before, farm.described(number));
  }

  /** For good, and only when its agreements have ended by then. */
  @Requires(Action.EDIT_FARM)
  public void end(String orgNumber, int version, LocalDate lastDay, String reason) {
    Farm farm = own(orgNumber);
    guard.lock(null, List.of(), List.of(farm.id())); // nobody agrees on places there meanwhile
    StaleRecord.check(version, farm.version());
    Invalid.unlessEmpty(Ended.check(lastDay, reason));
    if (farm.endedOn() != null) {
      throw new Conflict("lastDay", "ENDED_ALREADY", farm.endedOn().minusDays(1));
    }
    Ended ended = new Ended(lastDay.plusDays(1), reason);
    int running =
        database.read(
            h ->
                h.createQuery(IN_FORCE)
                    .bind("id", farm.id())
                    .bind("day", ended.endedOn())
                    .mapTo(Integer.class)
                    .one());
    if (running > 0) {
      throw new Conflict("lastDay", "AGREEMENTS_RUN", running);
    }
    farm.end(ended);
    changes.record("END", "farm", orgNumber, null, ended);
  }

  @Requires(Action.EDIT_FARM)
  public void addContact(String orgNumber, ContactCommand command) {
    contacts.add(Contacts.At.farm(orgNumber, own(orgNumber).id()), command);
  }

  @Requires(Action.EDIT_FARM)
  public void endContact(String orgNumber, long contactId) {
    contacts.end(Contacts.At.farm(orgNumber, own(orgNumber).id()), contactId);
  }

  private Farm own(String orgNumber) {
    Farm farm = find(orgNumber);
    if (farm == null) {
      throw new NotFound();
    }
    if (!jurisdiction.hasFarm(farm.id())) {
      throw current.get().role().seesRegisters() ? new Forbidden() : new NotFound();
    }
    return farm;
  }

  private Farm find(String orgNumber) {
    return entities
        .createQuery("SELECT f FROM Farm f WHERE f.orgNumber = :number", Farm.class)
        .setParameter("number", orgNumber)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
