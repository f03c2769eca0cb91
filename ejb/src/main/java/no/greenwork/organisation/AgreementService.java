package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
 * What a region coordinator does to NAV's agreements with providers; places are given and taken
 * here.
 */
@ApplicationScoped
@Transactional
@RetryOnDeadlock
public class AgreementService {
  private static final String SHORTEN =
      "UPDATE farm_agreement SET valid_to = :day, version = version + 1 WHERE agreement_id = :id AND valid_from < :day AND (valid_to IS NULL OR valid_to > :day)";

  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Inject private Database database;
  @Inject private RegisterCodes codes;
  @Inject private Jurisdiction jurisdiction;
  @Inject private CapacityGuard guard;
  @Inject private PlaceLedger ledger;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * What would stop the command, field by field; nothing is thrown.
   *
   * @param stored the agreement as it is, or null for a new one
   */
  @Requires(Action.EDIT_AGREEMENT)
  public List<Problem> problems(AgreementCommand command, StoredAgreement stored) {
    AgreementPolicy policy = new AgreementPolicy(codes.now());
    List<Problem> problems = new ArrayList<>(policy.check(command));
    if (!problems.isEmpty()) {
      return problems;
    }
    if (!jurisdiction.hasAgreement(command.region())
        || stored != null && !jurisdiction.hasAgreement(stored.region())) {
      problems.add(new Problem("region", "FOREIGN"));
    }
    AgreementFacts facts =
        database.read(h -> new OrganisationReads(h).agreementFacts(command, stored, clock.today()));
    problems.addAll(policy.check(command, facts));
    return problems;
  }

  /**
   * @throws Invalid with every field that is wrong
   */
  @Requires(Action.EDIT_AGREEMENT)
  public void register(AgreementCommand command) {
    long provider =
        command.provider() == null
            ? 0
            : reads(r -> r.provider(command.provider(), clock.today())).orElse(0L);
    database.write(h -> new OrganisationReads(h).hold(provider));
    guard.lock(null, reads(r -> r.group(provider, command.region(), command.measure())), List.of());
    refuse(problems(command, null));
    Agreement agreement = new Agreement(ids.next(), provider, command, clock.now());
    entities.persist(agreement);
    entities.flush();
    ledger.rewriteForAgreements(List.of(agreement.id()));
    changes.record("CREATE", "agreement", command.reference(), null, command);
  }

  /**
   * @param reference the one it has now
   */
  @Requires(Action.EDIT_AGREEMENT)
  public void change(String reference, int version, AgreementCommand command) {
    StoredAgreement stored = locked(reference, version);
    refuse(problems(command, stored));
    write(stored, command);
    changes.record("CHANGE", "agreement", command.reference(), stored.command(), command);
  }

  /**
   * Earlier than agreed; farm agreements end with it. What becomes of its placements is told by
   * {@link AgreementEndings}.
   */
  @Requires(Action.EDIT_AGREEMENT)
  public void end(String reference, int version, LocalDate lastDay) {
    StoredAgreement stored = locked(reference, version);
    if (lastDay == null) {
      throw new Invalid("lastDay", "REQUIRED");
    }
    if (stored.validTo() != null && !lastDay.isBefore(stored.validTo())) {
      throw new Invalid("lastDay", "NOT_EARLIER", stored.command().lastDay());
    }
    endFarmAgreements(stored.id(), lastDay);
    AgreementCommand ended = stored.command().until(lastDay);
    refuse(problems(ended, stored));
    write(stored, ended);
    changes.record("END", "agreement", reference, stored.command(), ended);
  }

  private void endFarmAgreements(long agreement, LocalDate lastDay) {
    LocalDate day = lastDay.plusDays(1);
    List<StoredFarmAgreement> over = reads(r -> r.farmAgreementsOver(agreement, day));
    database.write(h -> h.createUpdate(SHORTEN).bind("id", agreement).bind("day", day).execute());
    for (StoredFarmAgreement one : over) {
      changes.record(
          "END", "farm_agreement", one.id(), one.command(), one.command().until(lastDay));
    }
  }

  private void write(StoredAgreement stored, AgreementCommand command) {
    Agreement agreement = entities.find(Agreement.class, stored.id());
    entities.refresh(agreement);
    agreement.agree(command);
    entities.flush();
    ledger.rewriteForAgreements(List.of(stored.id()));
  }

  private StoredAgreement locked(String reference, int version) {
    StoredAgreement seen = reads(r -> r.agreement(reference)).orElseThrow(NotFound::new);
    long id = seen.id();
    database.write(h -> new OrganisationReads(h).hold(seen.providerId()));
    guard.lock(null, List.of(id), List.of());
    StoredAgreement stored = reads(r -> r.agreement(id)).orElseThrow(NotFound::new);
    if (!jurisdiction.hasAgreement(stored.region())) {
      throw new Forbidden();
    }
    StaleRecord.check(version, stored.version());
    return stored;
  }

  /** The agreement as it is stored, for {@link #problems}. */
  @Requires(Action.EDIT_AGREEMENT)
  public StoredAgreement stored(long id) {
    return reads(r -> r.agreement(id)).orElseThrow(NotFound::new);
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
