package no.greenwork.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.greenwork.shared.DateRange;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads what the rules about agreements ask, for one record at a time. */
public final class OrganisationReads {
  private static final String AGREEMENT =
      "SELECT a.id, a.reference, p.org_number AS provider, p.id AS provider_id, a.region_number AS region, a.measure_code AS measure,"
          + " a.valid_from, a.valid_to, a.places, a.over_booked_reason, a.version FROM agreement a JOIN provider p ON p.id = a.provider_id ";
  private static final String FARM_AGREEMENT =
      """
      SELECT fa.id, fa.agreement_id, fa.farm_id, a.reference AS agreement, f.org_number AS farm, f.name AS farm_name, fa.valid_from, fa.valid_to, fa.places,
        fa.over_booked_reason, fa.version, k.key_kind, k.key_value, k.valid_from AS key_from, a.region_number AS region, a.provider_id
      FROM farm_agreement fa
      JOIN agreement a ON a.id = fa.agreement_id
      JOIN farm f ON f.id = fa.farm_id
      LEFT JOIN distribution_key k ON k.farm_agreement_id = fa.id
        AND k.valid_from = (SELECT MAX(l.valid_from) FROM distribution_key l WHERE l.farm_agreement_id = fa.id)
      WHERE\s""";

  private final Handle handle;

  public OrganisationReads(Handle handle) {
    this.handle = handle;
  }

  /**
   * Taken before an agreement of the provider is made or changed and before the provider ends, so
   * that of the two the second sees what the first one did. Until the end of the transaction.
   */
  void hold(long providerId) {
    handle
        .createQuery("SELECT id FROM provider WHERE id = :id FOR UPDATE")
        .bind("id", providerId)
        .mapTo(Long.class)
        .list();
  }

  /** An agreement as it is stored. */
  public record StoredAgreement(
      long id,
      String reference,
      String provider,
      long providerId,
      String region,
      String measure,
      LocalDate validFrom,
      LocalDate validTo,
      int places,
      String overBookedReason,
      int version) {
    public AgreementCommand command() {
      LocalDate lastDay = new DateRange(validFrom, validTo).lastDay();
      return new AgreementCommand(
          reference, provider, region, measure, validFrom, lastDay, places, overBookedReason);
    }
  }

  /** A farm agreement as it is stored, with its newest key. */
  public record StoredFarmAgreement(
      long id,
      long agreementId,
      long farmId,
      String agreement,
      String farm,
      String farmName,
      LocalDate validFrom,
      LocalDate validTo,
      int places,
      String overBookedReason,
      int version,
      KeyKind keyKind,
      BigDecimal keyValue,
      LocalDate keyFrom,
      String region,
      long providerId) {
    KeyVersion key() {
      return new KeyVersion(keyFrom, null, keyKind, keyValue);
    }

    public FarmAgreementCommand command() {
      LocalDate lastDay = new DateRange(validFrom, validTo).lastDay();
      return new FarmAgreementCommand(
          agreement,
          farm,
          validFrom,
          lastDay,
          places,
          keyKind,
          keyValue,
          keyFrom,
          overBookedReason);
    }
  }

  /** Places on days in a row. */
  public record Span(LocalDate validFrom, LocalDate validTo, int number) {}

  public Optional<Long> provider(String orgNumber, LocalDate today) {
    return id(
        "SELECT id FROM provider WHERE org_number = :key AND (ended_on IS NULL OR ended_on > :today)",
        orgNumber,
        today);
  }

  public Optional<Long> farm(String orgNumber, LocalDate today) {
    return id(
        "SELECT id FROM farm WHERE org_number = :key AND (ended_on IS NULL OR ended_on > :today)",
        orgNumber,
        today);
  }

  private LocalDate ends(String table, String orgNumber) {
    return handle
        .createQuery(
            "SELECT ended_on FROM <table> WHERE org_number = :key AND ended_on IS NOT NULL")
        .define("table", table)
        .bind("key", orgNumber)
        .mapTo(LocalDate.class)
        .findOne()
        .orElse(null);
  }

  private Optional<Long> id(String sql, String key, LocalDate today) {
    return handle
        .createQuery(sql)
        .bind("key", key)
        .bind("today", today)
        .mapTo(Long.class)
        .findOne();
  }

  public Optional<StoredAgreement> agreement(String reference) {
    return handle
        .createQuery(AGREEMENT + "WHERE a.reference = :key")
        .bind("key", reference)
        .map(ConstructorMapper.of(StoredAgreement.class))
        .findOne();
  }

  public Optional<StoredAgreement> agreement(long id) {
    return handle
        .createQuery(AGREEMENT + "WHERE a.id = :key")
        .bind("key", id)
        .map(ConstructorMapper.of(StoredAgreement.class))
        .findOne();
  }

  public Optional<StoredFarmAgreement> farmAgreement(long id) {
    return handle
        .createQuery(FARM_AGREEMENT + "fa.id = :key")
        .bind("key", id)
        .map(ConstructorMapper.of(StoredFarmAgreement.class))
        .findOne();
  }

  public Optional<StoredFarmAgreement> farmAgreement(
      String agreement, String farm, LocalDate from) {
    return handle
        .createQuery(
            FARM_AGREEMENT
                + "a.reference = :agreement AND f.org_number = :farm AND fa.valid_from = :from")
        .bind("agreement", agreement)
        .bind("farm", farm)
        .bind("from", from)
        .map(ConstructorMapper.of(StoredFarmAgreement.class))
        .findOne();
  }

  /** Those under an agreement that begin before a day and go on after it. */
  List<StoredFarmAgreement> farmAgreementsOver(long agreementId, LocalDate day) {
    return handle
        .createQuery(
            FARM_AGREEMENT
                + "fa.agreement_id = :agreement AND fa.valid_from < :day AND (fa.valid_to IS NULL OR fa.valid_to > :day)")
        .bind("agreement", agreementId)
        .bind("day", day)
        .map(ConstructorMapper.of(StoredFarmAgreement.class))
        .list();
  }

  /** The distribution key that holds on a day, with the day on which it began. */
  Optional<KeyVersion> key(long farmAgreement, LocalDate day) {
    return handle
        .createQuery(
            "SELECT valid_from, NULL AS valid_to, key_kind, key_value FROM distribution_key WHERE farm_agreement_id = :id AND valid_from <= :day"
                + " ORDER BY valid_from DESC LIMIT 1")
        .bind("id", farmAgreement)
        .bind("day", day)
        .map(ConstructorMapper.of(KeyVersion.class))
        .findOne();
  }

  /** Agreements of the same provider, region and measure: places pass between them. */
  public List<Long> group(long providerId, String region, String measure) {
    return handle
        .createQuery(
            "SELECT id FROM agreement WHERE provider_id = :provider AND region_number = :region AND measure_code = :measure")
        .bind("provider", providerId)
        .bind("region", region)
        .bind("measure", measure)
        .mapTo(Long.class)
        .list();
  }

  /**
   * @param stored the agreement as it is, or null for a new one
   */
  public AgreementFacts agreementFacts(
      AgreementCommand c, StoredAgreement stored, LocalDate today) {
    boolean taken =
        agreement(c.reference())
            .filter(other -> stored == null || other.id() != stored.id())
            .isPresent();
    boolean providerExists = stored != null || provider(c.provider(), today).isPresent();
    long id = stored == null ? 0 : stored.id();
    List<PlaceSpan> earmarked =
        spans(
            "SELECT valid_from, valid_to, places AS number FROM farm_agreement WHERE agreement_id = :id",
            id);
    List<PlaceSpan> occupied =
        spans(
            "SELECT valid_from, valid_to, halves AS number FROM place_use WHERE agreement_id = :id",
            id);
    return new AgreementFacts(
        providerExists,
        ends("provider", c.provider()),
        taken,
        stored == null ? null : stored.command(),
        earmarked,
        occupied,
        today);
  }

  /**
   * @param stored the farm agreement as it is, or null for a new one
   */
  public FarmAgreementFacts farmAgreementFacts(
      FarmAgreementCommand c, StoredFarmAgreement stored, LocalDate today) {
    Optional<StoredAgreement> agreement = agreement(c.agreement());
    boolean taken =
        farmAgreement(c.agreement(), c.farm(), c.from())
            .filter(other -> stored == null || other.id() != stored.id())
            .isPresent();
    boolean farmExists = stored != null || farm(c.farm(), today).isPresent();
    long id = stored == null ? 0 : stored.id();
    List<PlaceSpan> others =
        spans(
            "SELECT valid_from, valid_to, places AS number FROM farm_agreement WHERE agreement_id = "
                + agreement.map(StoredAgreement::id).orElse(0L)
                + " AND id <> :id",
            id);
    List<PlaceSpan> occupied =
        spans(
            "SELECT valid_from, valid_to, halves AS number FROM place_use WHERE farm_agreement_id = :id",
            id);
    return new FarmAgreementFacts(
        agreement.map(StoredAgreement::command).orElse(null),
        farmExists,
        ends("farm", c.farm()),
        taken,
        stored == null ? null : stored.command(),
        others,
        occupied,
        today);
  }

  private List<PlaceSpan> spans(String sql, long id) {
    return handle.createQuery(sql).bind("id", id).map(ConstructorMapper.of(Span.class)).stream()
        .map(s -> new PlaceSpan(new DateRange(s.validFrom(), s.validTo()), s.number()))
        .toList();
  }
}
