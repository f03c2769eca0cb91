package no.greenwork.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.Passwords;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/**
 * Whether a phone may go on: its cookie is known, it stands open, and the PIN is right. The fifth
 * wrong PIN in a row locks it; the database counts before a PIN is tried, so that guesses made at
 * once are all counted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PhoneLogin {
  /** Over the most nothing is counted any more, so that the count says what happened. */
  private static final String COUNT =
      "UPDATE farm_phone SET failures = failures + 1 WHERE id = :id AND failures < :most AND ended_at IS NULL";

  private static final String LOCK =
      "UPDATE farm_phone SET locked_at = :now WHERE id = :id AND failures >= :most AND locked_at IS NULL";

  private static final String USED =
      "UPDATE farm_phone SET failures = 0, used_on = :today WHERE id = :id AND locked_at IS NULL";

  @Inject private FarmPhoneStore store;
  @Inject private Database database;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  /** What a try came to. */
  public enum Kind {
    RIGHT,
    WRONG,
    /** Locked, ended, too old or never set up: the password is asked for. */
    CLOSED
  }

  /**
   * @param phone null when it is not known
   * @param left tries that are left after a wrong one
   */
  public record Result(Kind kind, FarmPhone phone, int left) {}

  /** Of a cookie: how the phone that has it stands; empty when nobody has set it up. */
  public Optional<FarmPhone.Standing> standing(String token) {
    return find(token).map(store::standing);
  }

  /** What the phone is called that stands open; empty when there is none. */
  public Optional<String> name(String token) {
    return find(token).filter(this::isOpen).map(FarmPhone::name);
  }

  private Optional<FarmPhone> find(String token) {
    return token == null ? Optional.empty() : store.byToken(token);
  }

  /** Of a session that a PIN has opened: whether it may go on. */
  public FarmPhone.Standing standing(long id) {
    return store.byId(id).map(store::standing).orElse(FarmPhone.Standing.ENDED);
  }

  private boolean isOpen(FarmPhone phone) {
    return store.standing(phone) == FarmPhone.Standing.OPEN;
  }

  public Result attempt(String token, String pin) {
    Optional<FarmPhone> found = find(token).filter(this::isOpen);
    if (found.isEmpty()) {
      return new Result(Kind.CLOSED, null, 0);
    }
    FarmPhone phone = found.get();
    int most = store.limits().failures();
    if (run(COUNT, phone, most) == 0) {
      return new Result(Kind.CLOSED, phone, 0);
    }
    if (Passwords.matches(pin == null ? "" : pin, phone.pinHash())) {
      run(USED, phone, most);
      return new Result(Kind.RIGHT, phone, most);
    }
    int left = most - store.byId(phone.id()).map(FarmPhone::failures).orElse(most);
    if (left <= 0 && run(LOCK, phone, most) == 1) {
      changes.record("LOCKED", "farm_phone", phone.id(), null, new Told(phone.userName()));
    }
    return new Result(left > 0 ? Kind.WRONG : Kind.CLOSED, phone, Math.max(left, 0));
  }

  /** For the change log. */
  public record Told(String user) {}

  private int run(String sql, FarmPhone phone, int most) {
    return database.read(
        h ->
            h.createUpdate(sql)
                .bind("id", phone.id())
                .bindMap(Map.of("most", most, "now", clock.now(), "today", clock.today()))
                .execute());
  }
}
