package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.StaleRecord;

/** What a region coordinator does to the register of providers. */
@ApplicationScoped
@Transactional
public class ProviderService {
  private static final String IN_FORCE =
      "SELECT COUNT(*) FROM agreement WHERE provider_id = :id AND (valid_to IS NULL OR valid_to > :day)";

  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Inject private Database database;
  @Inject private RegisterCodes codes;
  @Inject private Jurisdiction jurisdiction;
  @Inject private Contacts contacts;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * What would stop the command, field by field; nothing is thrown, so that a file can go on with
   * its next row.
   */
  @Requires(Action.EDIT_PROVIDER)
  public List<Problem> problems(ProviderCommand command) {
    List<Problem> problems = new ArrayList<>(new ProviderPolicy(codes.now()).check(command));
    if (problems.isEmpty() && !jurisdiction.hasProvider(command.region())) {
      problems.add(new Problem("region", "FOREIGN"));
    }
    return problems;
  }

  /**
   * The same for a provider that is registered: it must be the actor's before and after.
   *
   * @param stored as it is, or null for a new one
   */
  @Requires(Action.EDIT_PROVIDER)
  public List<Problem> problems(ProviderCommand command, ProviderCommand stored) {
    List<Problem> problems = problems(command);
    if (problems.isEmpty() && stored != null && !jurisdiction.hasProvider(stored.region())) {
      return List.of(new Problem("orgNumber", "FOREIGN"));
    }
    boolean renumbered =
        problems.isEmpty() && stored != null && !stored.orgNumber().equals(command.orgNumber());
    return renumbered ? List.of(new Problem("orgNumber", "LOCKED")) : problems;
  }

  /** The provider as it is stored, for a file's row. */
  @Requires(Action.EDIT_PROVIDER)
  public Optional<Provider> stored(String orgNumber) {
    return Optional.ofNullable(find(orgNumber));
  }

  @Requires(Action.EDIT_PROVIDER)
  public Optional<Provider> stored(long id) {
    return Optional.ofNullable(entities.find(Provider.class, id));
  }

  /**
   * @throws Invalid with every field that is wrong
   * @throws Conflict DUPLICATE when the number is registered
   */
  @Requires(Action.EDIT_PROVIDER)
  public void register(ProviderCommand command) {
    Invalid.unlessEmpty(problems(command));
    if (find(command.orgNumber()) != null) {
      throw new Conflict("orgNumber", "DUPLICATE");
    }
    Provider provider = new Provider(ids.next(), command.orgNumber(), clock.now());
    provider.describe(command);
    entities.persist(provider);
    changes.record("CREATE", "provider", command.orgNumber(), null, provider.described());
  }

  @Requires(Action.EDIT_PROVIDER)
  public void change(int version, ProviderCommand command) {
    Provider provider = own(command.orgNumber());
    StaleRecord.check(version, provider.version());
    Invalid.unlessEmpty(problems(command));
    ProviderCommand before = provider.described();
    provider.describe(command);
    changes.record("CHANGE", "provider", command.orgNumber(), before, provider.described());
  }

  /** For good, and only when its agreements have ended by then. */
  @Requires(Action.EDIT_PROVIDER)
  public void end(String orgNumber, int version, LocalDate lastDay, String reason) {
    Provider provider = own(orgNumber);
    database.write(h -> new OrganisationReads(h).hold(provider.id()));
    StaleRecord.check(version, provider.version());
    Invalid.unlessEmpty(Ended.check(lastDay, reason));
    if (provider.endedOn() != null) {
      throw new Conflict("lastDay", "ENDED_ALREADY", provider.endedOn().minusDays(1));
    }
    Ended ended = new Ended(lastDay.plusDays(1), reason);
    int running =
        database.read(
            h ->
                h.createQuery(IN_FORCE)
                    .bind("id", provider.id())
                    .bind("day", ended.endedOn())
                    .mapTo(Integer.class)
                    .one());
    if (running > 0) {
      throw new Conflict("lastDay", "AGREEMENTS_RUN", running);
    }
    provider.end(ended);
    changes.record("END", "provider", orgNumber, null, ended);
  }

  @Requires(Action.EDIT_PROVIDER)
  public void addContact(String orgNumber, ContactCommand command) {
    contacts.add(Contacts.At.provider(orgNumber, own(orgNumber).id()), command);
  }

  @Requires(Action.EDIT_PROVIDER)
  public void endContact(String orgNumber, long contactId) {
    contacts.end(Contacts.At.provider(orgNumber, own(orgNumber).id()), contactId);
  }

  private Provider own(String orgNumber) {
    Provider provider = find(orgNumber);
    if (provider == null) {
      throw new NotFound();
    }
    if (!jurisdiction.hasProvider(provider.region())) {
      throw new Forbidden();
    }
    return provider;
  }

  private Provider find(String orgNumber) {
    return entities
        .createQuery("SELECT p FROM Provider p WHERE p.orgNumber = :number", Provider.class)
        .setParameter("number", orgNumber)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
