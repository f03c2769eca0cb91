package no.greenwork.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Places that expire within 90 days, less what their successor has; written and taken back again.
 */
class ExpiringIT {
  private static final Jdbi DATABASE = Sql.over(TestProduct.databaseForMigration());

  private Handle handle;

  @BeforeEach
  void begin() {
    handle = DATABASE.open().begin();
    agreement(1, "X-1", "2025-01-01", "2027-01-01", 5);
  }

  @AfterEach
  void takeBack() {
    handle.rollback();
    handle.close();
  }

  @Test
  void placesWithTheLastDay2026December31ExpireFrom2026October2() {
    assertThat(expiring("2026-10-01")).isZero();
    assertThat(expiring("2026-10-02")).isEqualTo(10);
    assertThat(expiring("2026-12-31")).isEqualTo(10);
    assertThat(expiring("2027-01-01")).as("no longer agreed").isZero();
  }

  @Test
  void whatTheSuccessorHasDoesNotExpire() {
    agreement(2, "X-2", "2027-01-01", null, 3);

    assertThat(expiring("2026-11-23")).isEqualTo(4);
  }

  @Test
  void anAgreementThatBeginsADayLaterIsNoSuccessor() {
    agreement(2, "X-2", "2027-01-02", null, 5);

    assertThat(expiring("2026-11-23")).isEqualTo(10);
  }

  @Test
  void ofTwoSuccessorsTheLowestReferenceCounts() {
    agreement(3, "X-3", "2027-01-01", null, 5);
    agreement(2, "X-2", "2027-01-01", null, 1);

    assertThat(expiring("2026-11-23")).isEqualTo(8);
  }

  /** As the ledger passes a stay on: under the agreement that succeeds, and no other. */
  @Test
  void aFarmsPlacesAreCarriedOnByTheAgreementThatSucceedsAndNoOther() {
    farmAgreement(11, 1, "2025-01-01", "2027-01-01", 2);
    agreement(2, "X-2", "2027-01-01", null, 5);
    agreement(3, "X-3", "2027-01-01", null, 5);
    farmAgreement(13, 3, "2027-01-01", null, 2);
    assertThat(expiringAtFarms("2026-11-23")).isEqualTo(4);

    farmAgreement(12, 2, "2027-01-01", null, 1);
    assertThat(expiringAtFarms("2026-11-23")).isEqualTo(2);
  }

  @Test
  void aFarmAgreementThatIsRenewedUnderItsOwnAgreementDoesNotExpireBecauseOfAParallelOne() {
    agreement(2, "X-0", "2025-01-01", null, 5);
    farmAgreement(11, 1, "2025-01-01", "2026-12-01", 2);
    farmAgreement(12, 1, "2026-12-01", null, 2);
    farmAgreement(13, 2, "2026-12-01", null, 1);

    assertThat(expiringAtFarms("2026-11-23")).isZero();
  }

  private int expiringAtFarms(String day) {
    CapacityFilter filter = new CapacityFilter(LocalDate.parse(day), "APS", null);
    return handle
        .createQuery(
            CapacitySql.FARM_AGREEMENTS.formatted(filter.uses().sql(), filter.agreements().sql()))
        .bindMap(filter.uses().binds())
        .mapTo(FarmFigures.class)
        .stream()
        .filter(f -> f.reference().startsWith("X-"))
        .mapToInt(FarmFigures::expiring)
        .sum();
  }

  private int expiring(String day) {
    CapacityFilter filter = new CapacityFilter(LocalDate.parse(day), "APS", null);
    return handle
        .createQuery(
            CapacitySql.AGREEMENTS.formatted(filter.uses().sql(), filter.agreements().sql()))
        .bindMap(filter.uses().binds())
        .mapTo(AgreementFigures.class)
        .stream()
        .filter(a -> a.reference().startsWith("X-"))
        .mapToInt(AgreementFigures::expiring)
        .sum();
  }

  /** Of the demo's first provider, for a measure that the demo does not use. */
  private void agreement(long id, String reference, String from, String to, int places) {
    handle
        .createUpdate(
            "INSERT INTO agreement (id, reference, provider_id, region_number, measure_code, valid_from, valid_to, places, created_at)"
                + " SELECT :id, :reference, MIN(id), '5700', 'APS', :from, :to, :places, NOW(6) FROM provider")
        .bind("id", id)
        .bind("reference", reference)
        .bind("from", from)
        .bind("to", to)
        .bind("places", places)
        .execute();
  }

  private void farmAgreement(long id, long agreement, String from, String to, int places) {
    handle
        .createUpdate(
            "INSERT INTO farm_agreement (id, agreement_id, farm_id, valid_from, valid_to, places, created_at)"
                + " SELECT :id, :agreement, MIN(id), :from, :to, :places, NOW(6) FROM farm")
        .bind("id", id)
        .bind("agreement", agreement)
        .bind("from", from)
        .bind("to", to)
        .bind("places", places)
        .execute();
  }
}
