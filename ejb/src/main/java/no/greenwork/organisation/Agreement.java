package no.greenwork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * NAV's agreement with a provider: so many places of one measure over a period. Places are counted
 * here; provider, region and measure stand for good, because successors are found by them.
 */
@Entity
@Table(name = "agreement")
public class Agreement {
  @Id private long id;
  private String reference;

  @Column(name = "provider_id")
  private long providerId;

  @Column(name = "region_number")
  private String region;

  @Column(name = "measure_code")
  private String measure;

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

  protected Agreement() {}

  public Agreement(long id, long providerId, AgreementCommand c, Instant createdAt) {
    this.id = id;
    this.providerId = providerId;
    this.region = c.region();
    this.measure = c.measure();
    this.createdAt = createdAt;
    agree(c);
  }

  /** Takes over what may change. */
  public void agree(AgreementCommand c) {
    reference = c.reference().strip();
    validFrom = c.from();
    validTo = c.period().to();
    places = c.places();
    overBookedReason = c.overBookedReason();
  }

  public long id() {
    return id;
  }

  public long providerId() {
    return providerId;
  }

  public String region() {
    return region;
  }

  public int version() {
    return version;
  }
}
