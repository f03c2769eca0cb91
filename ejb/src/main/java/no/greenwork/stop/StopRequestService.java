package no.greenwork.stop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.capacity.CapacityGuard;
import no.greenwork.organisation.StopService;
import no.greenwork.placement.Reason;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.RetryOnDeadlock;
import no.greenwork.shared.StaleRecord;
import no.greenwork.shared.Texts;

/** A farm asks to be out of use, and one of its providers answers; the first answer holds. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
public class StopRequestService {
  private static final String INSERT =
      "INSERT INTO stop_request (id, public_id, farm_id, first_day, last_day, reason, reason_text, asked_on, asked_by)"
          + " VALUES (:id, :public, :farm, :first, :last, :reason, :text, :day, :user)";

  /** Days that are asked for, or on which the farm is out of use already. */
  private static final String TAKEN =
      "SELECT (SELECT COUNT(*) FROM stop_request r WHERE r.farm_id = :farm AND "
          + StopRequestState.SQL
          + " = 'OPEN' AND r.first_day <= COALESCE(:last, '9999-12-31') AND COALESCE(r.last_day, '9999-12-31') >= :first)"
          + " + (SELECT COUNT(*) FROM farm_out_of_use o WHERE o.farm_id = :farm AND o.valid_from <= COALESCE(:last, '9999-12-31')"
          + " AND COALESCE(o.valid_to, '9999-12-31') > :first)";

  private static final String NUMBER = "SELECT org_number FROM farm WHERE id = :farm";

  private static final String FARM_OF = "SELECT farm_id FROM stop_request WHERE public_id = :id";

  @Inject private StopRequestQueries requests;
  @Inject private StopService stops;
  @Inject private CapacityGuard guard;
  @Inject private ChangeLog changes;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  private final SecureRandom random = new SecureRandom();

  /** As the change log keeps it. */
  public record Kept(
      LocalDate stopFrom, LocalDate stopLastDay, StopReason reason, String reasonText) {}

  /**
   * @return the request's public id
   */
  @Requires(Action.ASK_OUT_OF_USE)
  public String ask(StopRequestCommand command) {
    command.validate(clock.today());
    long farm = current.get().grant().scopeId();
    guard.lock(null, List.of(), List.of(farm));
    if (isTaken(farm, command)) {
      throw new Conflict("first", "STOP_REQUEST_STANDS");
    }
    String publicId = PublicId.random(random);
    database.write(
        h ->
            h.createUpdate(INSERT)
                .bind("id", ids.next())
                .bind("public", publicId)
                .bind("farm", farm)
                .bind("first", command.first())
                .bind("last", command.last())
                .bind("reason", command.reason().name())
                .bind("text", command.text())
                .bind("day", clock.today())
                .bind("user", current.get().userId())
                .execute());
    changes.record(
        "ASK_OUT_OF_USE",
        "farm",
        database.read(h -> h.createQuery(NUMBER).bind("farm", farm).mapTo(String.class).one()),
        null,
        new Kept(command.first(), command.last(), command.reason(), command.text()));
    return publicId;
  }

  private boolean isTaken(long farm, StopRequestCommand command) {
    return database.read(
            h ->
                h.createQuery(TAKEN)
                    .bind("farm", farm)
                    .bind("first", command.first())
                    .bind("last", command.last())
                    .bind("day", clock.today())
                    .mapTo(Integer.class)
                    .one())
        > 0;
  }

  /** By the farm, as long as there is no answer. */
  @Requires(Action.ASK_OUT_OF_USE)
  public void withdraw(String id, int seen) {
    StopRequest request = open(id, seen);
    step(request, "withdrawn_on = :day", Map.of());
    changes.record("WITHDRAW_OUT_OF_USE", "farm", request.farm(), kept(request), null);
  }

  /**
   * Takes the farm out of use as it asked.
   *
   * @throws Conflict if it is out of use on some of the days already
   */
  @Requires(Action.ANSWER_OUT_OF_USE)
  public void accept(String id, int seen) {
    StopRequest request = open(id, seen);
    step(
        request,
        "answered_on = :day, answered_by = :user, said_yes = TRUE",
        Map.of("user", current.get().userId()));
    changes.record("ACCEPT_OUT_OF_USE", "farm", request.farm(), null, kept(request));
    try {
      stops.takeOutOfUse(request.farm(), request.first(), request.last(), words(request));
    } catch (Invalid taken) {
      throw overlaps(taken) ? new Conflict("", "STOP_REQUEST_TAKEN") : taken;
    }
  }

  private static boolean overlaps(Invalid wrong) {
    return wrong.problems().stream().anyMatch(problem -> problem.code().equals("OVERLAPS"));
  }

  /** The words that the register keeps are the provider's own language, bokmål. */
  private static String words(StopRequest request) {
    return request.reason() == StopReason.OTHER
        ? request.reasonText()
        : Texts.of("nb").get("stop.reason." + request.reason());
  }

  @Requires(Action.ANSWER_OUT_OF_USE)
  public void refuse(String id, int seen, String reason) {
    String kept = Reason.required(reason);
    StopRequest request = open(id, seen);
    step(
        request,
        "answered_on = :day, answered_by = :user, said_yes = FALSE, answer_reason = :reason",
        Map.of("user", current.get().userId(), "reason", kept));
    changes.record(
        "REFUSE_OUT_OF_USE", "farm", request.farm(), kept(request), Map.of("reason", kept));
  }

  /** With the farm's guard held, so that nothing has been said meanwhile. */
  private StopRequest open(String id, int seen) {
    requests.of(id);
    long farm = database.read(h -> h.createQuery(FARM_OF).bind("id", id).mapTo(Long.class).one());
    guard.lock(null, List.of(), List.of(farm));
    StopRequest request = requests.of(id);
    StaleRecord.check(seen, request.version());
    if (request.state() != StopRequestState.OPEN) {
      throw new Conflict("", "STOP_REQUEST_CLOSED");
    }
    return request;
  }

  private void step(StopRequest request, String set, Map<String, Object> values) {
    database.write(
        h ->
            h.createUpdate(
                    "UPDATE stop_request SET "
                        + set
                        + ", version = version + 1 WHERE public_id = :id")
                .bind("id", request.id())
                .bind("day", clock.today())
                .bindMap(values)
                .execute());
  }

  private static Kept kept(StopRequest request) {
    return new Kept(request.first(), request.last(), request.reason(), request.reasonText());
  }
}
