package no.greenwork.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Problem;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Inside the server: whoever ends a farm or a provider while another agrees on places there, one of
 * the two is told no.
 */
@ArquillianTest
class EndingRaceIT {
  private static final int ROUNDS = 20;
  private static final List<String> FARMS = OrgNumbers.from(311_000_000, ROUNDS);
  private static final List<String> PROVIDERS = OrgNumbers.from(312_000_000, ROUNDS);

  @Inject private FarmService farms;
  @Inject private ProviderService providers;
  @Inject private AgreementService agreements;
  @Inject private FarmAgreementService farmAgreements;
  @Inject private Actors actors;
  @Inject private Clock clock;
  @Inject private Database database;
  @Resource private ManagedExecutorService threads;

  private Actor coordinator() {
    return actors.byName("coordinator", null).orElseThrow();
  }

  @Test
  void aFarmDoesNotEndUnderANewAgreement() throws InterruptedException, ExecutionException {
    LocalDate today = clock.today();
    String municipality = one("SELECT municipality_code FROM farm ORDER BY id LIMIT 1", "");
    String provider =
        one("SELECT org_number FROM provider WHERE region_number = :key LIMIT 1", region());
    actors.runAs(
        coordinator(),
        () ->
            agreements.register(
                new AgreementCommand(
                    "E-RACE", provider, region(), "AFT", today, null, 2 * ROUNDS, null)));
    for (String number : FARMS) {
      actors.runAs(coordinator(), () -> farms.register(farm(number, municipality)));
      int version =
          Integer.parseInt(one("SELECT version FROM farm WHERE org_number = :key", number));
      assertOneWins(
          () -> farms.end(number, version, today, "Driften er lagt ned"),
          () ->
              farmAgreements.register(
                  new FarmAgreementCommand(
                      "E-RACE",
                      number,
                      today,
                      null,
                      1,
                      KeyKind.PERCENT,
                      BigDecimal.TEN,
                      null,
                      null)));
    }
  }

  @Test
  void aProviderDoesNotEndUnderANewAgreement() throws InterruptedException, ExecutionException {
    LocalDate today = clock.today();
    String municipality = one("SELECT municipality_code FROM farm ORDER BY id LIMIT 1", "");
    for (String number : PROVIDERS) {
      actors.runAs(
          coordinator(),
          () ->
              providers.register(
                  new ProviderCommand(
                      number,
                      "Prøvetiltak " + number,
                      null,
                      municipality,
                      null,
                      null,
                      null,
                      region())));
      int version =
          Integer.parseInt(one("SELECT version FROM provider WHERE org_number = :key", number));
      assertOneWins(
          () -> providers.end(number, version, today, "Virksomheten er lagt ned"),
          () ->
              agreements.register(
                  new AgreementCommand(
                      "E-" + number, number, region(), "AFT", today, null, 1, null)));
    }
  }

  private void assertOneWins(Runnable ending, Runnable agreeing)
      throws InterruptedException, ExecutionException {
    CountDownLatch ready = new CountDownLatch(2);
    List<Future<Boolean>> both =
        List.of(
            threads.submit(() -> succeeds(ready, ending)),
            threads.submit(() -> succeeds(ready, agreeing)));
    assertThat(List.of(both.get(0).get(), both.get(1).get())).containsOnlyOnce(true);
  }

  private boolean succeeds(CountDownLatch ready, Runnable work) throws InterruptedException {
    ready.countDown();
    ready.await();
    boolean[] done = {false};
    actors.runAs(
        coordinator(),
        () -> {
          try {
            work.run();
            done[0] = true;
          } catch (BusinessError e) {
            assertThat(e.problems())
                .extracting(Problem::code)
                .isSubsetOf("AGREEMENTS_RUN", "NOT_FOUND", "AFTER_END");
          }
        });
    return done[0];
  }

  private static FarmCommand farm(String number, String municipality) {
    return new FarmCommand(
        number,
        "Prøvegård " + number,
        null,
        null,
        municipality,
        null,
        null,
        Set.of(Activity.HORSES),
        Set.of(),
        Set.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private String region() {
    return coordinator().grant().scopeKey();
  }

  private String one(String sql, String key) {
    return database.read(
        h -> {
          var query = h.createQuery(sql);
          return (key.isEmpty() ? query : query.bind("key", key)).mapTo(String.class).one();
        });
  }
}
