package no.greenwork.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/**
 * A farm or a provider is approved in a scheme from a day to a day. What it was before stays in the
 * change log.
 */
@Entity
@Table(name = "quality_period")
public class QualityPeriod {
  @Id private long id;

  @Column(name = "farm_id")
  private Long farmId;

  @Column(name = "provider_id")
  private Long providerId;

  @Column(name = "scheme_code")
  private String scheme;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String reference;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private Long registeredBy;

  @Version private int version;

  protected QualityPeriod() {}

  /** Of one subject; the other is null. */
  public QualityPeriod(long id, Long farmId, Long providerId, QualityCommand c) {
    this.id = id;
    this.farmId = farmId;
    this.providerId = providerId;
    this.scheme = c.scheme();
    this.validFrom = c.from();
  }

  /** Takes over what may change: how long it holds, and by which paper. */
  public void approve(QualityCommand c, Instant at, Long by) {
    validTo = c.period().to();
    reference = c.reference();
    registeredAt = at;
    registeredBy = by;
  }

  public QualityCommand described(String subject) {
    return new QualityCommand(
        subject, scheme, validFrom, new DateRange(validFrom, validTo).lastDay(), reference);
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }
}
