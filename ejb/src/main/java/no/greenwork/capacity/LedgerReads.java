package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** What is taken of the places that a request would take, by others and by the placement itself. */
final class LedgerReads {
  private static final String LINES =
      "SELECT placement_id, farm_id, valid_from, valid_to, agreement_id, farm_agreement_id, halves, half_days FROM place_use WHERE ";
  private static final String DAYS =
      " AND (valid_to > :from OR valid_to IS NULL) AND (:to IS NULL OR valid_from < :to)";
  private static final String OF_GROUP = LINES + "agreement_id IN (<ids>)" + DAYS;
  private static final String AT_FARM =
      LINES + "farm_id = :farm AND agreement_id NOT IN (<ids>)" + DAYS;
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

  /** Of the group, and of all providers at the farm if there is one that matters. */
  List<Line> lines(AgreementGroup group, Optional<Long> farmId) {
    String sql = farmId.isPresent() ? OF_GROUP + " UNION ALL " + AT_FARM : OF_GROUP;
    Query query =
        handle
            .createQuery(sql)
            .bindList("ids", group.agreements().stream().map(AgreementGroup.Agreement::id).toList())
            .bind("from", request.firstDay())
            .bind("to", request.to());
    farmId.ifPresent(id -> query.bind("farm", id));
    return query.map(ConstructorMapper.of(Line.class)).list();
  }

  /** A stretch of days in the ledger, whose it is, and at which farm. */
  public record Line(long placementId, Long farmId, @Nested LedgerRow row) {
    boolean isOf(PlaceRequest request) {
      return request.placementId() != null && request.placementId() == placementId;
    }

    boolean isIn(AgreementGroup group) {
      return group.agreement(row.agreementId()) != null;
    }

    PlaceUse use(AgreementGroup group) {
      return new PlaceUse(
          placementId,
          row.validFrom(),
          row.validTo(),
          group.agreement(row.agreementId()),
          row.farmAgreementId(),
          farmId,
          row.halves(),
          row.halfDays(),
          null);
    }

    HalfDayRoom.Presence presence() {
      return new HalfDayRoom.Presence(row.halfDays(), row.validFrom(), row.validTo(), 1);
    }
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
