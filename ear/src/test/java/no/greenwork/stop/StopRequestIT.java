package no.greenwork.stop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.greenwork.access.Actors;
import no.greenwork.organisation.StopService;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A farm asks to be out of use, and its provider answers, inside the server. */
@ArquillianTest
class StopRequestIT {
  private static final String DONE = "DONE";

  @Inject private StopRequestService service;
  @Inject private StopRequestQueries queries;
  @Inject private StopService stops;
  @Inject private TaskQueries tasks;
  @Inject private Actors actors;
  @Inject private Database database;
  @Inject private Clock clock;

  private String outcome(String account, Runnable work) {
    List<String> outcome = new ArrayList<>();
    actors.runAs(
        actors.byName(account, null).orElseThrow(),
        () -> {
          try {
            work.run();
            outcome.add(DONE);
          } catch (BusinessError e) {
            outcome.add(e.problems().isEmpty() ? e.code() : e.problems().getFirst().code());
          }
        });
    return outcome.getFirst();
  }

  private <T> T read(String account, Supplier<T> reads) {
    List<T> found = new ArrayList<>();
    actors.runAs(actors.byName(account, null).orElseThrow(), () -> found.add(reads.get()));
    return found.getFirst();
  }

  /** Years ahead, where nobody else's tests are. */
  private String ask(int years, StopReason reason, String text) {
    LocalDate first = clock.today().plusYears(years);
    return outcome(
        "farm", () -> service.ask(new StopRequestCommand(first, first.plusDays(3), reason, text)));
  }

  private StopRequest latest() {
    return read("farm", () -> queries.list().getFirst());
  }

  private boolean waits(String account) {
    String label = latest().farmName();
    long key =
        database.read(
            h -> h.createQuery("SELECT MAX(id) FROM stop_request").mapTo(Long.class).one());
    return read(
            account, () -> tasks.find("STOP_REQUESTED", key).filter(t -> label.equals(t.label())))
        .isPresent();
  }

  private List<String> stopped(int years) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT CONCAT(o.reason, ' ', o.valid_to) FROM farm_out_of_use o JOIN user_grant g ON g.farm_id = o.farm_id"
                        + " JOIN app_user u ON u.id = g.user_id WHERE u.user_name = 'farm' AND o.valid_from = :day")
                .bind("day", clock.today().plusYears(years))
                .mapTo(String.class)
                .list());
  }

  private void undo(int years) {
    database.read(
        h ->
            h.createUpdate("DELETE FROM farm_out_of_use WHERE valid_from = :day")
                .bind("day", clock.today().plusYears(years))
                .execute());
  }

  @Test
  void aYesTakesTheFarmOutOfUseOnTheDaysThatItAskedFor() {
    assertThat(ask(7, StopReason.CALVING, null)).isEqualTo(DONE);
    assertThat(ask(7, StopReason.FIRE, null)).isEqualTo("STOP_REQUEST_STANDS");
    StopRequest asked = latest();
    assertThat(waits("provider")).isTrue();
    assertThat(waits("provider2")).isFalse();
    assertThat(outcome("provider2", () -> service.accept(asked.id(), 0))).isEqualTo("NOT_FOUND");
    assertThat(outcome("farm", () -> service.accept(asked.id(), 0))).isEqualTo("FORBIDDEN");
    assertThat(outcome("provider", () -> service.accept(asked.id(), 1))).isEqualTo("STALE");
    assertThat(stopped(7)).isEmpty();
    assertThat(outcome("provider", () -> service.accept(asked.id(), 0))).isEqualTo(DONE);
    assertThat(stopped(7)).containsExactly("Kalving " + clock.today().plusYears(7).plusDays(4));
    assertThat(waits("provider")).isFalse();
    assertThat(latest().state()).isEqualTo(StopRequestState.ACCEPTED);
    assertThat(outcome("provider", () -> service.refuse(asked.id(), 1, "No")))
        .isEqualTo("STOP_REQUEST_CLOSED");
    assertThat(ask(7, StopReason.FIRE, null))
        .as("out of use already")
        .isEqualTo("STOP_REQUEST_STANDS");
    undo(7);
  }

  @Test
  void aNoHasAReasonThatTheFarmReads() {
    assertThat(ask(8, StopReason.OTHER, "Ombygging")).isEqualTo(DONE);
    String id = latest().id();
    assertThat(outcome("provider", () -> service.refuse(id, 0, " "))).isEqualTo("REQUIRED");
    assertThat(outcome("provider", () -> service.refuse(id, 0, "Ring meg først"))).isEqualTo(DONE);
    assertThat(latest().answerReason()).isEqualTo("Ring meg først");
    assertThat(stopped(8)).isEmpty();
  }

  @Test
  void theFarmTakesBackWhatIsNotAnswered() {
    assertThat(ask(9, StopReason.ILLNESS, null)).isEqualTo(DONE);
    String id = latest().id();
    assertThat(outcome("farm2", () -> service.withdraw(id, 0))).isEqualTo("NOT_FOUND");
    assertThat(outcome("farm", () -> service.withdraw(id, 0))).isEqualTo(DONE);
    assertThat(outcome("provider", () -> service.accept(id, 1))).isEqualTo("STOP_REQUEST_CLOSED");
    assertThat(stopped(9)).isEmpty();
  }

  @Test
  void aYesToDaysThatWereTakenMeanwhileTakesNothingTwice() {
    LocalDate first = clock.today().plusYears(11);
    assertThat(ask(11, StopReason.CALVING, null)).isEqualTo(DONE);
    StopRequest asked = latest();
    assertThat(
            outcome(
                "provider",
                () -> stops.takeOutOfUse(asked.farm(), first.plusDays(3), null, "Kalving")))
        .isEqualTo(DONE);
    assertThat(outcome("provider", () -> service.accept(asked.id(), 0)))
        .isEqualTo("STOP_REQUEST_TAKEN");
    assertThat(stopped(11)).isEmpty();
    assertThat(latest().state()).isEqualTo(StopRequestState.OPEN);
    assertThat(
            outcome(
                "provider",
                () -> stops.takeOutOfUse(asked.farm(), first, first.plusDays(9), "Kalving")))
        .isEqualTo("OVERLAPS");
    database.write(
        h -> h.execute("DELETE FROM farm_out_of_use WHERE valid_from = ?", first.plusDays(3)));
    assertThat(outcome("farm", () -> service.withdraw(asked.id(), 0))).isEqualTo(DONE);
  }
}
