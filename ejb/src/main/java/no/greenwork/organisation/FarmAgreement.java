package no.greenwork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A provider's agreement with a farm: it earmarks some of a NAV agreement's places for the farm,
 * and its distribution key, in versions, says what the farm gets of the money.
 */
@Entity
@Table(name = "farm_agreement")
public class FarmAgreement {
  @Id private long id;

  @Column(name = "agreement_id")
  private long agreementId;

  @Column(name = "farm_id")
  private long farmId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private int places;

  @Column(name = "over_booked_reason")
  private String overBookedReason;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  protected FarmAgreement() {}

  public FarmAgreement(
      long id, long agreementId, long farmId, FarmAgreementCommand c, Instant createdAt) {
    this.id = id;
    this.agreementId = agreementId;
    this.farmId = farmId;
    this.createdAt = createdAt;
    agree(c);
  }

  /** Takes over what may change; the key is a record of its own. */
  public void agree(FarmAgreementCommand c) {
    validFrom = c.from();
    validTo = c.period().to();
    places = c.places();
    overBookedReason = c.overBookedReason();
  }

  public long id() {
    return id;
  }

  public long agreementId() {
    return agreementId;
  }

  public long farmId() {
    return farmId;
  }

  public int version() {
    return version;
  }
}
