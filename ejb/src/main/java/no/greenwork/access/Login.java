package no.greenwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Seal;

/**
 * Whether a name and a password belong together. After five failures in a row the account waits, a
 * minute first and longer each time; a right password is remembered for five minutes by a keyed
 * hash. A name that is nobody's and an account that waits take as long as a wrong password.
 */
@ApplicationScoped
public class Login {
  private static final int FREE_FAILURES = 5;
  private static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final int REMEMBERED_MAX = 10_000;

  @Inject private Database database;
  @Inject private Clock clock;
  @Inject private Seal seal;

  private final Map<String, Remembered> verified = new ConcurrentHashMap<>();

  /** What is stored of an account. */
  public record Account(
      long id, String passwordHash, int failedLogins, Instant lockedUntil, Instant endedAt) {
    boolean open(Instant now) {
      return passwordHash != null && (endedAt == null || endedAt.isAfter(now));
    }

    boolean locked(Instant now) {
      return lockedUntil != null && lockedUntil.isAfter(now);
    }
  }

  private record Remembered(byte[] mark, Instant until) {}

  /** How an attempt ended. */
  public enum Result {
    RIGHT,
    WRONG,
    LOCKED
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Result attempt(String userName, String password) {
    Instant now = clock.now();
    Optional<Account> found = account(userName).filter(a -> a.open(now));
    if (found.isEmpty()) {
      Passwords.hash(password);
      return Result.WRONG;
    }
    Account account = found.get();
    if (account.locked(now)) {
      Passwords.hash(password);
      return Result.LOCKED;
    }
    byte[] mark =
        seal.blindIndex(userName + '\n' + account.passwordHash() + '\n' + password, "login");
    Remembered known = verified.get(userName);
    if (known != null && known.until().isAfter(now) && MessageDigest.isEqual(known.mark(), mark)) {
      return Result.RIGHT;
    }
    if (!Passwords.matches(password, account.passwordHash())) {
      failed(account.id(), now);
      return Result.WRONG;
    }
    succeeded(account, password);
    remember(userName, new Remembered(mark, now.plus(REMEMBERED)), now);
    return Result.RIGHT;
  }

  private Optional<Account> account(String userName) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT id, password_hash, failed_logins, locked_until, ended_at FROM app_user WHERE user_name = :name AND BINARY user_name = BINARY :name")
                .bind("name", userName)
                .mapTo(Account.class)
                .findOne());
  }

  /** Counted by the database, so that guesses made at once are all counted. */
  private void failed(long id, Instant now) {
    database.write(
        h ->
            h.createUpdate(
                    "UPDATE app_user SET locked_until = IF(failed_logins + 1 < :free, NULL,"
                        + " TIMESTAMPADD(MINUTE, POW(2, LEAST(failed_logins + 1 - :free, 6)), :now)),"
                        + " failed_logins = failed_logins + 1 WHERE id = :id")
                .bind("free", FREE_FAILURES)
                .bind("now", now)
                .bind("id", id)
                .execute());
  }

  private void succeeded(Account account, String password) {
    boolean outdated = Passwords.outdated(account.passwordHash());
    if (account.failedLogins() == 0 && !outdated) {
      return;
    }
    database.write(
        h ->
            h.createUpdate(
                    "UPDATE app_user SET failed_logins = 0, locked_until = NULL, password_hash = :hash WHERE id = :id")
                .bind("hash", outdated ? Passwords.hash(password) : account.passwordHash())
                .bind("id", account.id())
                .execute());
  }

  private void remember(String userName, Remembered mark, Instant now) {
    if (verified.size() >= REMEMBERED_MAX) {
      verified.values().removeIf(r -> !r.until().isAfter(now));
    }
    if (verified.size() < REMEMBERED_MAX) {
      verified.put(userName, mark);
    }
  }
}
