package no.greenwork.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.placement.PlacementTests;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.task.Task;
import no.greenwork.task.TaskQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is not read is a task for the other side, until somebody of it has read it. */
@ArquillianTest
class DialogueTasksIT {
  private static final String KIND = "MESSAGE_UNREAD";

  @Inject private DialogueService dialogue;
  @Inject private MessageQueries messages;
  @Inject private PlacementTests placements;
  @Inject private TaskQueries tasks;
  @Inject private Actors actors;
  @Inject private Database database;
  @Inject private Clock clock;

  private Actor as(String userName) {
    return actors.byName(userName, null).orElseThrow();
  }

  /** A referral of the account caseworker's unit to the account provider. */
  private String referred() {
    long id = placements.referral(clock.today());
    Actor caseworker = as("caseworker");
    database.write(
        h ->
            h.execute(
                "UPDATE placement SET referred_by = ?, referred_unit = ? WHERE id = ?",
                caseworker.userId(),
                caseworker.grant().scopeKey(),
                id));
    return placements.publicId(id);
  }

  private long thread(String placement) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT t.id FROM dialogue_thread t JOIN placement p ON p.id = t.placement_id WHERE p.public_id = :id")
                .bind("id", placement)
                .mapTo(Long.class)
                .one());
  }

  @Test
  void anUnreadMessageIsATaskForTheOtherSideOnlyAndClosesWhenItIsRead() {
    String placement = referred();
    List<String> sent = new java.util.ArrayList<>();
    actors.runAs(
        as("caseworker"),
        () ->
            sent.add(
                dialogue.send(
                    placement,
                    new NewMessage(
                        ThreadKind.NAV, null, "Når kan dere ta imot?", false, "t-" + placement),
                    List.of())));
    long thread = thread(placement);
    actors.runAs(as("caseworker"), () -> assertThat(tasks.find(KIND, thread)).isEmpty());
    actors.runAs(as("provider2"), () -> assertThat(tasks.find(KIND, thread)).isEmpty());
    actors.runAs(
        as("provider"),
        () -> {
          Task task = tasks.find(KIND, thread).orElseThrow();
          assertThat(task.dueOn()).isEqualTo(clock.today().plusDays(2));
          dialogue.read(placement, sent.getFirst());
          assertThat(tasks.find(KIND, thread)).isEmpty();
        });
  }

  @Test
  void whatIsSqlIsWhatTheRulesSay() {
    String placement = referred();
    actors.runAs(
        as("provider"),
        () -> {
          dialogue.send(
              placement,
              new NewMessage(ThreadKind.NAV, null, "Hei", false, "r-" + placement),
              List.of());
          List<MessageRow> rows = messages.after(placement, ThreadKind.NAV, null, null, 10);
          assertThat(rows).hasSize(1);
          assertThat(rows.getFirst().readers()).isEqualTo(ThreadKind.NAV.readers(false));
        });
    actors.runAs(
        as("caseworker"),
        () ->
            assertThat(messages.after(placement, ThreadKind.NAV, null, null, 10))
                .hasSize(1)
                .allMatch(MessageRow::unread));
  }
}
