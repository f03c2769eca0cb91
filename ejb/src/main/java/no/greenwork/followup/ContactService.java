package no.greenwork.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.placement.EventKind;
import no.greenwork.placement.PlacementHistory;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Ids;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.RetryOnDeadlock;

/** The provider registers a contact in one line. */
@ApplicationScoped
@RetryOnDeadlock
@Transactional
@Requires(Action.RECORD_CONTACT)
public class ContactService {
  public static final int LONGEST_NOTE = 200;

  private static final String INSERT =
      "INSERT INTO follow_up_contact (id, follow_up_id, contact_on, note, at, user_id) VALUES (:id,"
          + " :followUp, :day, :note, :at, :user)";

  @Inject private FollowUpQueries queries;
  @Inject private FollowUpReads reads;
  @Inject private PlacementHistory history;
  @Inject private Database database;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * @param contactOn not before the first day, nor later than today
   * @throws NotFound if there is none that this user carries out today
   */
  public void record(String followUp, LocalDate contactOn, String note) {
    FollowUpQueries.Whose whose = queries.whose(followUp);
    FollowUp shown = reads.find(followUp).orElseThrow(NotFound::new);
    check(shown.period(), contactOn, note);
    long id = ids.next();
    database.write(
        h ->
            h.createUpdate(INSERT)
                .bind("id", id)
                .bind("followUp", whose.keyId())
                .bind("day", contactOn)
                .bind("note", note.strip())
                .bind("at", clock.now())
                .bind("user", current.get().userId())
                .execute());
    history.keep(
        whose.placementId(),
        whose.placement(),
        EventKind.FOLLOW_UP_CONTACT,
        null,
        Map.of("contactOn", contactOn));
  }

  private void check(FollowUpPeriod period, LocalDate contactOn, String note) {
    List<Problem> wrong = new ArrayList<>();
    if (contactOn == null) {
      wrong.add(new Problem("contactOn", "REQUIRED"));
    } else if (contactOn.isBefore(period.validFrom())) {
      wrong.add(new Problem("contactOn", "BEFORE_START", period.validFrom()));
    } else if (contactOn.isAfter(clock.today())) {
      wrong.add(new Problem("contactOn", "TOO_FAR", clock.today()));
    }
    if (note == null || note.isBlank()) {
      wrong.add(new Problem("note", "REQUIRED"));
    } else if (note.strip().length() > LONGEST_NOTE) {
      wrong.add(new Problem("note", "TOO_LONG", LONGEST_NOTE));
    }
    Invalid.unlessEmpty(wrong);
  }
}
