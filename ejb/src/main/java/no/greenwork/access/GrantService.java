package no.greenwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** Gives a user a role in a place, and ends it. */
@ApplicationScoped
@Transactional
@RetryOnDeadlock
public class GrantService {
  @Inject private Ids ids;
  @Inject private Clock clock;
  @Inject private ChangeLog changes;
  @Inject private ScopeQueries scopes;
  @Inject private Administrators administrators;
  @Inject private CurrentActor current;

  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  @Requires(Action.MANAGE_USERS)
  public long give(long userId, GrantCommand command) {
    command.check();
    User user = entities.find(User.class, userId);
    if (user == null) {
      throw new NotFound();
    }
    if (user.ended()) {
      throw new Conflict("", "USER_ENDED");
    }
    Scope scope =
        scopes
            .byKey(command.role().scopeType(), command.scope())
            .orElseThrow(() -> new Invalid("scope", "SCOPE_NOT_FOUND", command.scope()));
    UserGrant grant = new UserGrant(ids.next(), userId, command, scope);
    entities.persist(grant);
    changes.record("CREATE", "grant", grant.id(), null, grant.values());
    return grant.id();
  }

  /**
   * @param last the last day on which it holds; the day before today ends it at once
   */
  @Requires(Action.MANAGE_USERS)
  public void end(long id, int seen, LocalDate last) {
    administrators.guard();
    UserGrant grant = entities.find(UserGrant.class, id);
    if (grant == null) {
      throw new NotFound();
    }
    StaleRecord.check(seen, grant.version());
    LocalDate firstWithout = last.plusDays(1);
    if (firstWithout.isBefore(clock.today()) || !firstWithout.isAfter(grant.validFrom())) {
      throw new Invalid("last", "PERIOD", last);
    }
    boolean administrator = grant.role() == Role.ADMINISTRATOR;
    if (administrator && grant.userId() == current.get().userId()) {
      throw new Conflict("", "OWN_ADMINISTRATOR");
    }
    Map<String, Object> before = grant.values();
    grant.endBefore(firstWithout);
    changes.record("END", "grant", grant.id(), before, grant.values());
    if (administrator) {
      administrators.requireOne();
    }
  }
}
