package no.greenwork.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.greenwork.access.LinkToken;
import no.greenwork.attendance.AttendanceRules;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/** Reads phones with what their standing follows from, in one statement. */
@ApplicationScoped
class FarmPhoneStore {
  private static final String SELECT =
      """
      SELECT f.id, f.user_id, u.user_name, f.grant_id, f.name, f.pin_hash, f.enrolled_on, f.enrolled_at, f.used_on, f.failures,
        f.ended_at, u.password_changed_at, (u.ended_at IS NULL OR u.ended_at > :now) AND g.role = 'FARMER'
          AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to > :today) AS admitted
      FROM farm_phone f JOIN app_user u ON u.id = f.user_id JOIN user_grant g ON g.id = f.grant_id
      WHERE\s""";

  @Inject private Database database;
  @Inject private AttendanceRules rules;
  @Inject private Clock clock;

  private static final String LATEST_ENDED = " ORDER BY f.ended_at DESC, f.id LIMIT 20";

  private static final String HOLD = "SELECT id FROM app_user WHERE id = :user FOR UPDATE";

  /** Holds the user until the transaction is over: whoever counts their phones counts alone. */
  void hold(long user) {
    database.write(h -> h.createQuery(HOLD).bind("user", user).mapTo(Long.class).one());
  }

  /** All that nobody has ended, newest first. */
  List<FarmPhone> notEnded(long user) {
    return where(
        "f.user_id = :user AND f.ended_at IS NULL ORDER BY f.enrolled_at DESC, f.id", user);
  }

  /** The latest of those that were ended. */
  List<FarmPhone> ended(long user) {
    return where("f.user_id = :user AND f.ended_at IS NOT NULL" + LATEST_ENDED, user);
  }

  private List<FarmPhone> where(String wanted, long user) {
    return where(new SqlPart(wanted, Map.of("user", user)));
  }

  private List<FarmPhone> where(SqlPart wanted) {
    return database.read(
        h ->
            h.createQuery(SELECT + wanted.sql())
                .bind("now", clock.now())
                .bind("today", clock.today())
                .bindMap(wanted.binds())
                .mapTo(FarmPhone.class)
                .list());
  }

  Optional<FarmPhone> byId(long id) {
    return where(SqlPart.of("f.id = :phone", "phone", id)).stream().findFirst();
  }

  Optional<FarmPhone> byToken(String token) {
    return where(SqlPart.of("f.token_hash = :token", "token", LinkToken.hash(token))).stream()
        .findFirst();
  }

  FarmPhone.Limits limits() {
    AttendanceRules.Book book = rules.book();
    return new FarmPhone.Limits(
        book.required(AttendanceRules.Rule.PHONE_VALID_DAYS, clock.today()),
        book.required(AttendanceRules.Rule.PHONE_IDLE_DAYS, clock.today()),
        book.required(AttendanceRules.Rule.PHONE_FAILURES, clock.today()));
  }

  FarmPhone.Standing standing(FarmPhone phone) {
    return phone.on(clock.today(), limits());
  }
}
