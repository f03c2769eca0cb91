package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;

/**
 * Days on which nobody can begin: a farm out of use, a provider closed. Places and running
 * placements stay as they are.
 */
@ApplicationScoped
@Transactional
public class StopService {
  private static final String STOPPED =
      "SELECT COUNT(*) FROM farm_out_of_use o WHERE o.farm_id = :farm"
          + " AND o.valid_from <= COALESCE(:last, '9999-12-31') AND COALESCE(o.valid_to, '9999-12-31') > :first";

  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Inject private Database database;
  @Inject private Jurisdiction jurisdiction;
  @Inject private CapacityGuard guard;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /** The last day is included; null is until further notice. */
  @Requires(Action.EDIT_OUT_OF_USE)
  public void takeOutOfUse(String farmNumber, LocalDate first, LocalDate last, String reason) {
    long farm =
        database
            .read(h -> new OrganisationReads(h).farm(farmNumber, clock.today()))
            .orElseThrow(NotFound::new);
    own(jurisdiction.hasFarm(farm));
    refuse(StopPolicy.check(first, last, reason));
    guard.lock(null, List.of(), List.of(farm));
    if (isOutOfUse(farm, first, last)) {
      throw new Invalid("stopFrom", "OVERLAPS");
    }
    OutOfUse stop =
        new OutOfUse(ids.next(), farm, DateRange.ofInclusive(first, last), reason.strip());
    entities.persist(stop);
    changes.record("OUT_OF_USE", "farm", farmNumber, null, Stop.of(stop.days(), reason));
  }

  /** A day that is taken twice would have to be given back twice. */
  private boolean isOutOfUse(long farm, LocalDate first, LocalDate last) {
    return database.read(
            h ->
                h.createQuery(STOPPED)
                    .bind("farm", farm)
                    .bind("first", first)
                    .bind("last", last)
                    .mapTo(Integer.class)
                    .one())
        > 0;
  }

  /** From the day on it takes people again; one that had not begun is taken away. */
  @Requires(Action.EDIT_OUT_OF_USE)
  public void takeIntoUse(String farmNumber, long id) {
    OutOfUse stop = entities.find(OutOfUse.class, id);
    long farm =
        database
            .read(h -> new OrganisationReads(h).farm(farmNumber, clock.today()))
            .orElseThrow(NotFound::new);
    if (stop == null || stop.farmId() != farm) {
      throw new NotFound();
    }
    own(jurisdiction.hasFarm(farm));
    Stop before = Stop.of(stop.days(), stop.reason());
    if (stop.days().from().isBefore(clock.today())) {
      stop.endOn(clock.today());
    } else {
      entities.remove(stop);
    }
    changes.record("INTO_USE", "farm", farmNumber, before, null);
  }

  @Requires(Action.EDIT_AGREEMENT)
  public void close(String reference, LocalDate first, LocalDate last, String reason) {
    var agreement =
        database
            .read(h -> new OrganisationReads(h).agreement(reference))
            .orElseThrow(NotFound::new);
    own(jurisdiction.hasAgreement(agreement.region()));
    refuse(StopPolicy.check(first, last, reason));
    ClosedPeriod closed =
        new ClosedPeriod(
            ids.next(), agreement.id(), DateRange.ofInclusive(first, last), reason.strip());
    entities.persist(closed);
    changes.record("CLOSE", "agreement", reference, null, Stop.of(closed.days(), reason));
  }

  @Requires(Action.EDIT_AGREEMENT)
  public void open(String reference, long id) {
    ClosedPeriod closed = entities.find(ClosedPeriod.class, id);
    var agreement =
        database
            .read(h -> new OrganisationReads(h).agreement(reference))
            .orElseThrow(NotFound::new);
    if (closed == null || closed.agreementId() != agreement.id()) {
      throw new NotFound();
    }
    own(jurisdiction.hasAgreement(agreement.region()));
    Stop before = Stop.of(closed.days(), closed.reason());
    if (closed.days().from().isBefore(clock.today())) {
      closed.endOn(clock.today());
    } else {
      entities.remove(closed);
    }
    changes.record("OPEN", "agreement", reference, before, null);
  }

  /** As the change log keeps it. */
  public record Stop(LocalDate stopFrom, LocalDate stopLastDay, String stopReason) {
    static Stop of(DateRange days, String reason) {
      return new Stop(days.from(), days.lastDay(), reason);
    }
  }

  private static void own(boolean own) {
    if (!own) {
      throw new Forbidden();
    }
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }
}
