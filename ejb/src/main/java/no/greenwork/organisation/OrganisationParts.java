package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** Reads what belongs to a provider, a farm or an agreement. */
final class OrganisationParts {
  private static final String FARM_AGREEMENTS =
      """
      SELECT fa.id, a.reference, a.measure_code AS measure, p.org_number AS provider, p.name AS provider_name, p.id AS provider_id,
        a.region_number AS region, f.org_number AS farm, f.name AS farm_name, fa.valid_from, fa.valid_to, fa.places, fa.over_booked_reason,
        (SELECT COALESCE(SUM(u.halves), 0) FROM place_use u WHERE u.farm_agreement_id = fa.id AND u.valid_from <= :today
          AND (u.valid_to IS NULL OR u.valid_to > :today)) AS halves,
        fa.valid_from <= :today AND (fa.valid_to IS NULL OR fa.valid_to > :today) AS in_force, k.key_kind, k.key_value
      FROM farm_agreement fa
      JOIN agreement a ON a.id = fa.agreement_id
      JOIN provider p ON p.id = a.provider_id
      JOIN farm f ON f.id = fa.farm_id
      LEFT JOIN distribution_key k ON k.farm_agreement_id = fa.id AND k.valid_from =
        (SELECT MAX(l.valid_from) FROM distribution_key l WHERE l.farm_agreement_id = fa.id AND l.valid_from <= GREATEST(:today, fa.valid_from))
      WHERE fa.<column> = :id ORDER BY fa.valid_from DESC, f.name, fa.id""";

  private final Handle handle;
  private final LocalDate today;

  OrganisationParts(Handle handle, LocalDate today) {
    this.handle = handle;
    this.today = today;
  }

  List<FarmAgreementRow> ofFarm(long farmId) {
    return list(FarmAgreementRow.class, FARM_AGREEMENTS, "farm_id", farmId);
  }

  List<FarmAgreementRow> ofAgreement(long agreementId) {
    return list(FarmAgreementRow.class, FARM_AGREEMENTS, "agreement_id", agreementId);
  }

  /**
   * @param column provider_id or farm_id
   */
  List<ContactRow> contacts(String column, long id) {
    String sql =
        "SELECT id, name, duty, email, phone FROM contact WHERE <column> = :id AND valid_from <= :today AND (valid_to IS NULL OR valid_to > :today)"
            + " ORDER BY name";
    return list(ContactRow.class, sql, column, id);
  }

  List<StopRow> outOfUse(long farmId) {
    return list(StopRow.class, stops("farm_out_of_use"), "farm_id", farmId);
  }

  List<StopRow> closed(long agreementId) {
    return list(StopRow.class, stops("closed_period"), "agreement_id", agreementId);
  }

  private static String stops(String table) {
    return "SELECT id, valid_from, valid_to, reason FROM "
        + table
        + " WHERE <column> = :id AND (valid_to IS NULL OR valid_to > :today) ORDER BY valid_from";
  }

  List<FarmDetail.ProducerNumber> producerNumbers(long farmId) {
    String sql =
        "SELECT number, valid_from, valid_to FROM farm_producer_number WHERE <column> = :id ORDER BY valid_from DESC";
    return list(FarmDetail.ProducerNumber.class, sql, "farm_id", farmId);
  }

  private <T> List<T> list(Class<T> type, String sql, String column, long id) {
    Query query = handle.createQuery(sql).define("column", column).bind("id", id);
    return (sql.contains(":today") ? query.bind("today", today) : query)
        .map(ConstructorMapper.of(type))
        .list();
  }
}
