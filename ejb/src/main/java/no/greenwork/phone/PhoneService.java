package no.greenwork.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.LinkToken;
import no.greenwork.access.Passwords;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.RetryOnDeadlock;

/** Sets a phone up with a PIN, and ends it: its user, or the administrator for anybody. */
@ApplicationScoped
@Transactional
@RetryOnDeadlock
public class PhoneService {
  private static final int NAME = 40;

  /** Of one user, of those that nobody has ended. */
  private static final int MOST = 10;

  private static final String INSERT =
      "INSERT INTO farm_phone (id, user_id, grant_id, name, token_hash, pin_hash, enrolled_on, enrolled_at, used_on)"
          + " VALUES (:id, :user, :grant, :name, :token, :pin, :today, :now, :today)";

  private static final String END =
      "UPDATE farm_phone SET ended_at = :now, ended_by = :user WHERE id = :id AND ended_at IS NULL";

  @Inject private FarmPhoneStore store;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * A phone as it is shown.
   *
   * @param lastDay the last on which it can be let in
   */
  public record Shown(
      long id,
      String name,
      LocalDate enrolledOn,
      LocalDate usedOn,
      LocalDate lastDay,
      FarmPhone.Standing standing) {
    public boolean endable() {
      return standing != FarmPhone.Standing.ENDED;
    }
  }

  /**
   * The phones of a user, newest first.
   *
   * @param current all that nobody has ended
   * @param ended the latest of the others
   */
  public record Phones(List<Shown> current, List<Shown> ended) {
    public boolean isEmpty() {
      return current.isEmpty() && ended.isEmpty();
    }
  }

  /** For the change log; neither the secret nor the PIN is among them. */
  public record Told(String user, String name) {}

  /**
   * The phone on which the acting user is; for the farm of the grant in use.
   *
   * @param before secret of the cookie that the phone has as yet, or null; it ends with this
   * @return secret of the phone's cookie, which nobody can read again
   */
  @Requires(Action.REGISTER_FARM_DAY)
  public String enrol(String typed, String pin, String before) {
    String name = typed == null ? "" : typed.strip();
    if (name.isEmpty()) {
      throw new Invalid("name", "REQUIRED");
    }
    if (name.length() > NAME) {
      throw new Invalid("name", "TOO_LONG", NAME);
    }
    Pin.check(pin);
    Optional.ofNullable(before)
        .flatMap(store::byToken)
        .filter(phone -> phone.userId() == current.get().userId())
        .ifPresent(this::end);
    store.hold(current.get().userId());
    if (store.notEnded(current.get().userId()).size() >= MOST) {
      throw new Conflict("name", "PHONES_AT_MOST", MOST);
    }
    String token = LinkToken.draw();
    long id = ids.next();
    database.write(
        h ->
            h.createUpdate(INSERT)
                .bind("id", id)
                .bind("user", current.get().userId())
                .bind("grant", current.get().grant().id())
                .bind("name", name)
                .bind("token", LinkToken.hash(token))
                .bind("pin", Passwords.hash(pin))
                .bind("today", clock.today())
                .bind("now", clock.now())
                .execute());
    changes.record("CREATE", "farm_phone", id, null, new Told(current.get().userName(), name));
    return token;
  }

  /** The acting user's own, newest first. */
  @Requires(Action.REGISTER_FARM_DAY)
  public Phones own() {
    return of(current.get().userId());
  }

  @Requires(Action.MANAGE_USERS)
  public Phones ofUser(long user) {
    return of(user);
  }

  private Phones of(long user) {
    return new Phones(shown(store.notEnded(user)), shown(store.ended(user)));
  }

  private List<Shown> shown(List<FarmPhone> phones) {
    FarmPhone.Limits limits = store.limits();
    return phones.stream()
        .map(
            phone ->
                new Shown(
                    phone.id(),
                    phone.name(),
                    phone.enrolledOn(),
                    phone.usedOn(),
                    phone.lastDay(limits),
                    phone.on(clock.today(), limits)))
        .toList();
  }

  /** Once more changes nothing. */
  @Requires(Action.REGISTER_FARM_DAY)
  public void endOwn(long id) {
    FarmPhone phone = store.byId(id).orElseThrow(NotFound::new);
    if (phone.userId() != current.get().userId()) {
      throw new NotFound();
    }
    end(phone);
  }

  /** Lost, stolen, or its user is not to be let in any more. */
  @Requires(Action.MANAGE_USERS)
  public void endOfUser(long id) {
    end(store.byId(id).orElseThrow(NotFound::new));
  }

  private void end(FarmPhone phone) {
    int ended =
        database.read(
            h ->
                h.createUpdate(END)
                    .bind("id", phone.id())
                    .bind("user", current.get().userId())
                    .bind("now", clock.now())
                    .execute());
    if (ended == 1) {
      changes.record(
          "END", "farm_phone", phone.id(), new Told(phone.userName(), phone.name()), null);
    }
  }
}
