package no.greenwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Texts;

/** What everyone may change of their own account. */
@ApplicationScoped
@Transactional
public class AccountService {
  @Inject private Clock clock;
  @Inject private ChangeLog changes;
  @Inject private CurrentActor current;
  @Inject private Login login;

  @PersistenceContext(unitName = "greenwork")
  private EntityManager entities;

  /** Other sessions of the same user end; a wrong old password counts as a failed login. */
  @Requires(Action.OWN_ACCOUNT)
  public void changePassword(String old, String wanted) {
    String name = current.get().userName();
    PasswordRule.check("newPassword", wanted, name);
    if (old == null || login.attempt(name, old) != Login.Result.RIGHT) {
      throw new Invalid("oldPassword", "PASSWORD_WRONG");
    }
    User user = entities.find(User.class, current.get().userId());
    user.setPassword(Passwords.hash(wanted), clock.now());
    changes.record("PASSWORD_CHANGE", "user", user.userName(), null, null);
  }

  @Requires(Action.OWN_ACCOUNT)
  public void speak(String language) {
    if (!Texts.LANGUAGES.contains(language)) {
      throw new Invalid("language", "CODE", language);
    }
    User user = entities.find(User.class, current.get().userId());
    Map<String, Object> before = user.values();
    user.speak(language);
    changes.record("LANGUAGE", "user", user.userName(), before, user.values());
  }
}
