package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What others take of the places that a request would take. */
final class LedgerReads {
  private static final String COLUMNS =
      "SELECT valid_from, valid_to, agreement_id, farm_agreement_id, halves, half_days FROM place_use WHERE ";
  private static final String OTHERS =
      " AND placement_id <> :own AND (valid_to > :from OR valid_to IS NULL) AND (:to IS NULL OR valid_from < :to)";
  private static final String FARM =
      "SELECT f.id farm_id, f.places_per_half_day FROM farm_agreement fa JOIN farm f ON f.id = fa.farm_id WHERE fa.id = :id";

  private final Handle handle;
  private final PlaceRequest request;

  LedgerReads(Handle handle, PlaceRequest request) {
    this.handle = handle;
    this.request = request;
  }

  Optional<RoomCheck.FarmLimit> farm() {
    return request.farmAgreementId() == null
        ? Optional.empty()
        : handle
            .createQuery(FARM)
            .bind("id", request.farmAgreementId())
            .map(ConstructorMapper.of(RoomCheck.FarmLimit.class))
            .findOne();
  }

  List<LedgerRow> usesOf(AgreementGroup group) {
    return others(
        "agreement_id IN (<ids>)",
        group.agreements().stream().map(AgreementGroup.Agreement::id).toList());
  }

  /** Of all providers. */
  List<LedgerRow> usesAt(long farmId) {
    return others("farm_id IN (<ids>)", List.of(farmId));
  }

  private List<LedgerRow> others(String where, List<Long> ids) {
    return handle
        .createQuery(COLUMNS + where + OTHERS)
        .bindList("ids", ids)
        .bind("own", request.placementId() == null ? 0 : request.placementId())
        .bind("from", request.firstDay())
        .bind("to", request.to())
        .map(ConstructorMapper.of(LedgerRow.class))
        .list();
  }

  /** A stretch of days in the ledger. */
  public record LedgerRow(
      LocalDate validFrom,
      LocalDate validTo,
      long agreementId,
      Long farmAgreementId,
      int halves,
      int halfDays) {}
}
