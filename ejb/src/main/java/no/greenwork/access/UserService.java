package no.greenwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Consumer;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;

/** What an administrator does to users. */
@ApplicationScoped
@Transactional
@RetryOnDeadlock
public class UserService {
  @Inject private Database database;
  @Inject private Ids ids;
  @Inject private Clock clock;
  @Inject private ChangeLog changes;
  @Inject private PasswordLinks links;
  @Inject private Administrators administrators;
  @Inject private CurrentActor current;

  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  /**
   * @return id of the user, who has no password and no grant yet
   */
  @Requires(Action.MANAGE_USERS)
  public long make(UserCommand command) {
    command.check(true);
    if (taken(command.userName())) {
      throw new Conflict("userName", "USER_NAME_TAKEN", command.userName());
    }
    User user = new User(ids.next(), command.userName(), clock.now());
    user.describe(command);
    entities.persist(user);
    changes.record("CREATE", "user", user.userName(), null, user.values());
    return user.id();
  }

  private boolean taken(String userName) {
    return database.read(
            h ->
                h.createQuery("SELECT COUNT(*) FROM app_user WHERE user_name = :name")
                    .bind("name", userName)
                    .mapTo(Integer.class)
                    .one())
        > 0;
  }

  @Requires(Action.MANAGE_USERS)
  public void describe(long id, int seen, UserCommand command) {
    command.check(false);
    change(id, seen, "CHANGE", user -> user.describe(command));
  }

  /**
   * The old password and every session end at once.
   *
   * @return token of the link by which the user chooses a new one; shown once
   */
  @Requires(Action.MANAGE_USERS)
  public String resetPassword(long id, int seen) {
    change(id, seen, "PASSWORD_RESET", user -> user.setPassword(null, clock.now()));
    return links.make(id);
  }

  @Requires(Action.MANAGE_USERS)
  public void end(long id, int seen) {
    administrators.guard();
    if (id == current.get().userId()) {
      throw new Conflict("", "OWN_USER");
    }
    change(id, seen, "END", user -> user.end(clock.now()));
    administrators.requireOne();
  }

  @Requires(Action.MANAGE_USERS)
  public void reopen(long id, int seen) {
    change(id, seen, "REOPEN", User::reopen);
  }

  private void change(long id, int seen, String action, Consumer<User> change) {
    User user = entities.find(User.class, id);
    if (user == null) {
      throw new NotFound();
    }
    StaleRecord.check(seen, user.version());
    Map<String, Object> before = user.values();
    change.accept(user);
    changes.record(action, "user", user.userName(), before, user.values());
  }
}
