package no.greenwork.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actors;
import no.greenwork.audit.RecordChanges;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Inside the server: what happens to a record stands in the history of that record. */
@ArquillianTest
class RegisterHistoryIT {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

  @Inject private AgreementService agreements;
  @Inject private FarmAgreementService farmAgreements;
  @Inject private StopService stops;
  @Inject private RecordChanges changes;
  @Inject private Actors actors;
  @Inject private Database database;

  private void asCoordinator(Runnable work) {
    actors.runAs(actors.byName("coordinator", null).orElseThrow(), work);
  }

  private String one(String sql, Object key) {
    return database.read(h -> h.createQuery(sql).bind("key", key).mapTo(String.class).one());
  }

  /** Two farms of the coordinator's. */
  private List<String> farms() {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT DISTINCT f.org_number FROM farm f JOIN farm_agreement g ON g.farm_id = f.id JOIN agreement a ON a.id = g.agreement_id"
                        + " WHERE a.region_number = '5700' AND f.ended_on IS NULL ORDER BY f.id LIMIT 2")
                .mapTo(String.class)
                .list());
  }

  @Test
  void aFarmAgreementThatEndsWithItsAgreementSaysSo() {
    String farm = farms().getFirst();
    asCoordinator(
        () -> {
          agreements.register(
              new AgreementCommand("H-1", "310000019", "5700", "AFT", FIRST, null, 3, null));
          long id =
              farmAgreements.register(
                  new FarmAgreementCommand(
                      "H-1", farm, FIRST, null, 1, KeyKind.PERCENT, BigDecimal.TEN, null, null));
          int version =
              Integer.parseInt(one("SELECT version FROM agreement WHERE reference = :key", "H-1"));
          agreements.end("H-1", version, LAST);
          RecordChanges.Change latest = changes.of("farm_agreement", Long.toString(id)).getFirst();
          assertThat(latest.action()).isEqualTo("END");
          assertThat(latest.fields())
              .containsExactly(new RecordChanges.Field("lastDay", "", LAST.toString()));
        });
  }

  @Test
  void anAgreementThatBeginsEarlierHasAKeyFromItsFirstDay() {
    String farm = farms().getFirst();
    LocalDate later = FIRST.plusMonths(3);
    asCoordinator(
        () -> {
          agreements.register(
              new AgreementCommand("H-2", "310000019", "5700", "AFT", FIRST, null, 3, null));
          FarmAgreementCommand command =
              new FarmAgreementCommand(
                  "H-2", farm, later, null, 1, KeyKind.PERCENT, BigDecimal.TEN, null, null);
          long id = farmAgreements.register(command);
          int version =
              Integer.parseInt(one("SELECT version FROM farm_agreement WHERE id = :key", id));
          farmAgreements.change(
              id,
              version,
              new FarmAgreementCommand(
                  "H-2", farm, FIRST, null, 1, KeyKind.PERCENT, BigDecimal.TEN, later, null));
          assertThat(
                  one(
                      "SELECT MIN(valid_from) FROM distribution_key WHERE farm_agreement_id = :key",
                      id))
              .isEqualTo(FIRST.toString());
        });
  }

  @Test
  void daysOutOfUseAreTakenAwayFromTheFarmThatHasThemAndNoOther() {
    List<String> farms = farms();
    LocalDate first = LocalDate.of(2031, 1, 1);
    asCoordinator(() -> stops.takeOutOfUse(farms.getFirst(), first, null, "Kalving"));
    long id = Long.parseLong(one("SELECT id FROM farm_out_of_use WHERE valid_from = :key", first));
    asCoordinator(
        () ->
            assertThatThrownBy(() -> stops.takeIntoUse(farms.getLast(), id))
                .isInstanceOf(NotFound.class));
    asCoordinator(() -> stops.takeIntoUse(farms.getFirst(), id));
    assertThat(one("SELECT COUNT(*) FROM farm_out_of_use WHERE valid_from = :key", first))
        .isEqualTo("0");
  }
}
