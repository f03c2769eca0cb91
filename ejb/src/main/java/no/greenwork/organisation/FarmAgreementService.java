package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.capacity.PlaceLedger;
import no.greenwork.organisation.OrganisationReads.StoredAgreement;
import no.greenwork.organisation.OrganisationReads.StoredFarmAgreement;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/**
 * What a provider, or its region, agrees with farms: places earmarked, and the key for the money.
 */
@ApplicationScoped
@Transactional
@RetryOnDeadlock
public class FarmAgreementService {
  /** No day of an agreement is without a key: one that begins earlier takes its first key along. */
  private static final String STRETCH =
      "UPDATE distribution_key SET valid_from = :from WHERE farm_agreement_id = :id AND valid_from > :from ORDER BY valid_from LIMIT 1";

  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Inject private Database database;
  @Inject private Jurisdiction jurisdiction;
  @Inject private CapacityGuard guard;
  @Inject private PlaceLedger ledger;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * What would stop the command, field by field; nothing is thrown.
   *
   * @param stored the farm agreement as it is, or null for a new one
   */
  @Requires(Action.EDIT_FARM_AGREEMENT)
  public List<Problem> problems(FarmAgreementCommand command, StoredFarmAgreement stored) {
    List<Problem> problems = new ArrayList<>(FarmAgreementPolicy.check(command));
    if (!problems.isEmpty()) {
      return problems;
    }
    boolean foreign =
        reads(r -> r.agreement(command.agreement()))
            .filter(a -> !jurisdiction.hasFarmAgreement(a.region(), a.providerId()))
            .isPresent();
    if (foreign) {
      problems.add(new Problem("agreement", "FOREIGN"));
    }
    problems.addAll(
        FarmAgreementPolicy.check(
            command, reads(r -> r.farmAgreementFacts(command, stored, clock.today()))));
    return problems;
  }

  /** The farm agreement as it is stored, for {@link #problems}. */
  @Requires(Action.EDIT_FARM_AGREEMENT)
  public StoredFarmAgreement stored(long id) {
    return reads(r -> r.farmAgreement(id)).orElseThrow(NotFound::new);
  }

  /**
   * @return the id by which it is known
   * @throws Invalid with every field that is wrong
   */
  @Requires(Action.EDIT_FARM_AGREEMENT)
  public long register(FarmAgreementCommand command) {
    LocalDate today = clock.today();
    Long agreement =
        reads(r -> r.agreement(command.agreement())).map(StoredAgreement::id).orElse(null);
    Long farm = reads(r -> r.farm(command.farm(), today)).orElse(null);
    guard.lock(
        null,
        agreement == null ? List.of() : List.of(agreement),
        farm == null ? List.of() : List.of(farm));
    refuse(problems(command, null));
    FarmAgreement made = new FarmAgreement(ids.next(), agreement, farm, command, clock.now());
    entities.persist(made);
    entities.flush();
    key(made.id(), command);
    ledger.rewriteForAgreements(List.of(agreement));
    changes.record("CREATE", "farm_agreement", made.id(), null, command);
    return made.id();
  }

  @Requires(Action.EDIT_FARM_AGREEMENT)
  public void change(long id, int version, FarmAgreementCommand command) {
    StoredFarmAgreement stored = locked(id, version);
    refuse(problems(command, stored));
    FarmAgreementCommand before = stored.command().with(replaced(stored, command));
    write(stored, command);
    key(id, command);
    if (reads(r -> r.key(id, command.from())).isEmpty()) {
      database.write(
          h -> h.createUpdate(STRETCH).bind("id", id).bind("from", command.from()).execute());
    }
    changes.record("CHANGE", "farm_agreement", id, before, command);
  }

  /** The version of the key that the command puts right, or the newest when it makes one. */
  private KeyVersion replaced(StoredFarmAgreement stored, FarmAgreementCommand command) {
    return reads(r -> r.key(stored.id(), command.keyDay()))
        .filter(key -> key.validFrom().equals(command.keyDay()))
        .orElse(stored.key());
  }

  /**
   * A new version of the distribution key; the versions before it stay as they were.
   *
   * @param key begins inside the agreement
   */
  @Requires(Action.EDIT_FARM_AGREEMENT)
  public void changeKey(long id, int version, KeyVersion key) {
    if (key.validFrom() == null) {
      throw new Invalid("keyFrom", "REQUIRED");
    }
    StoredFarmAgreement stored = locked(id, version);
    FarmAgreementCommand command = stored.command().with(key);
    refuse(problems(command, stored));
    entities.lock(entities.find(FarmAgreement.class, id), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    key(id, command);
    changes.record("NEW_KEY", "farm_agreement", id, stored.command(), command);
  }

  /** Earlier than agreed. What becomes of its placements is told by {@link AgreementEndings}. */
  @Requires(Action.EDIT_FARM_AGREEMENT)
  public void end(long id, int version, LocalDate lastDay) {
    StoredFarmAgreement stored = locked(id, version);
    if (lastDay == null) {
      throw new Invalid("lastDay", "REQUIRED");
    }
    if (stored.validTo() != null && !lastDay.isBefore(stored.validTo())) {
      throw new Invalid("lastDay", "NOT_EARLIER", stored.command().lastDay());
    }
    FarmAgreementCommand ended = stored.command().until(lastDay);
    refuse(problems(ended, stored));
    write(stored, ended);
    changes.record("END", "farm_agreement", id, stored.command(), ended);
  }

  private void write(StoredFarmAgreement stored, FarmAgreementCommand command) {
    entities.find(FarmAgreement.class, stored.id()).agree(command);
    entities.flush();
    ledger.rewriteForAgreements(List.of(stored.agreementId()));
  }

  /**
   * A key from the same day is put right; one from another day is a new version, and the older ones
   * stay.
   */
  private void key(long id, FarmAgreementCommand command) {
    database.write(
        h ->
            h.createUpdate(
                    "INSERT INTO distribution_key (farm_agreement_id, valid_from, key_kind, key_value, registered_at) VALUES (:id, :from, :kind, :value, :now)"
                        + " ON DUPLICATE KEY UPDATE key_kind = VALUES(key_kind), key_value = VALUES(key_value)")
                .bind("id", id)
                .bind("from", command.keyDay())
                .bind("kind", command.keyKind().name())
                .bind("value", command.keyValue())
                .bind("now", clock.now())
                .execute());
  }

  private StoredFarmAgreement locked(long id, int version) {
    StoredFarmAgreement seen = reads(r -> r.farmAgreement(id)).orElseThrow(NotFound::new);
    guard.lock(null, List.of(seen.agreementId()), List.of(seen.farmId()));
    StoredFarmAgreement stored = reads(r -> r.farmAgreement(id)).orElseThrow(NotFound::new);
    if (!jurisdiction.hasFarmAgreement(stored.region(), stored.providerId())) {
      throw new Forbidden();
    }
    StaleRecord.check(version, stored.version());
    return stored;
  }

  private <T> T reads(Function<OrganisationReads, T> read) {
    return database.read(h -> read.apply(new OrganisationReads(h)));
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }
}
