package no.greenwork.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.greenwork.shared.Database;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who does scheduled work, decided by the database among many that want it at once. */
@ArquillianTest
class WorkLeaseIT {
  private static final int ROUNDS = 30;
  private static final int NODES = 8;
  private static final String NAME = "only-a-test";
  private static final Instant NEXT = Instant.parse("2030-01-01T00:00:00Z");

  @Inject private WorkStore store;
  @Inject private Database database;
  @Resource private ManagedExecutorService threads;

  @BeforeEach
  void register() {
    database.write(
        h ->
            h.execute(
                "INSERT INTO scheduled_work (name, plan, next_due) VALUES (?, 'PT1H', UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE)",
                NAME));
  }

  @AfterEach
  void forget() {
    database.write(h -> h.execute("DELETE FROM scheduled_work WHERE name = ?", NAME));
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  @Test
  void ofNodesThatWantItAtOnceExactlyOneGetsIt() throws InterruptedException, ExecutionException {
    for (int round = 0; round < ROUNDS; round++) {
      due();
      assertThat(atOnce()).as("round %d", round).hasSize(1);
    }
  }

  private void due() {
    database.write(
        h ->
            h.execute(
                "UPDATE scheduled_work SET lease_owner = NULL, lease_until = NULL, next_due = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND"
                    + " WHERE name = ?",
                NAME));
  }

  private List<WorkStore.Turn> atOnce() throws InterruptedException, ExecutionException {
    CountDownLatch ready = new CountDownLatch(NODES);
    List<Future<Optional<WorkStore.Turn>>> running = new ArrayList<>();
    for (int node = 0; node < NODES; node++) {
      String owner = "node " + node;
      running.add(
          threads.submit(
              () -> {
                ready.countDown();
                ready.await();
                return store.claim(NAME, owner, now());
              }));
    }
    List<WorkStore.Turn> won = new ArrayList<>();
    for (Future<Optional<WorkStore.Turn>> one : running) {
      one.get().ifPresent(won::add);
    }
    return won;
  }

  @Test
  void whileANodeIsAtItAndSaysSoNobodyElseGetsIt() {
    WorkStore.Turn turn = store.claim(NAME, "a living node", now()).orElseThrow();
    Instant later = now().plus(WorkStore.LEASE).plusSeconds(1);
    store.renew(List.of(NAME), turn.owner(), later);
    assertThat(store.claim(NAME, "another node", later.plusSeconds(1))).isEmpty();
  }

  @Test
  void aDeadNodesWorkIsTakenOverAndWhatTheDeadNodeSaysLaterDoesNotCount() {
    WorkStore.Turn dead = store.claim(NAME, "a dead node", now()).orElseThrow();
    Instant later = now().plus(WorkStore.LEASE).plusSeconds(1);
    WorkStore.Turn taken = store.claim(NAME, "another node", later).orElseThrow();

    assertThat(store.done(dead, 7, later, NEXT)).isFalse();
    assertThat(store.row(NAME)).hasValueSatisfying(row -> assertThat(row.runs()).isZero());
    assertThat(store.done(taken, 7, later, NEXT)).isTrue();
    assertThat(store.row(NAME))
        .hasValueSatisfying(
            row -> {
              assertThat(row.runs()).isEqualTo(1);
              assertThat(row.lastDone()).isEqualTo(7);
              assertThat(row.nextDue()).isEqualTo(NEXT);
            });
  }

  @Test
  void aFailureIsCountedWithItsKindAndTheNextSuccessEndsTheRow() {
    WorkStore.Turn first = store.claim(NAME, "a node", now()).orElseThrow();
    store.failed(first, "SQLTransientConnectionException", now(), now().minusSeconds(1));
    WorkRow failed = store.row(NAME).orElseThrow();
    assertThat(failed.failures()).isEqualTo(1);
    assertThat(failed.failedInARow()).isEqualTo(1);
    assertThat(failed.lastError()).isEqualTo("SQLTransientConnectionException");

    WorkStore.Turn second = store.claim(NAME, "a node", now()).orElseThrow();
    assertThat(second.failedInARow()).isEqualTo(1);
    store.done(second, 0, now(), NEXT);
    assertThat(store.row(NAME).orElseThrow().failedInARow()).isZero();
  }

  @Test
  void whatIsStoppedOrNotYetDueIsTakenByNobody() {
    database.write(h -> h.execute("UPDATE scheduled_work SET stopped = TRUE WHERE name = ?", NAME));
    assertThat(store.claim(NAME, "a node", now())).isEmpty();
    database.write(
        h ->
            h.execute(
                "UPDATE scheduled_work SET stopped = FALSE, next_due = ? WHERE name = ?",
                NEXT,
                NAME));
    assertThat(store.claim(NAME, "a node", now().plus(Duration.ofDays(1)))).isEmpty();
  }
}
