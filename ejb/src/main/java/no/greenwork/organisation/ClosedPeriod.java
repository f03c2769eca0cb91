package no.greenwork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/** Days on which a provider is closed for what one agreement is about; nobody begins on them. */
@Entity
@Table(name = "closed_period")
public class ClosedPeriod {
  @Id private long id;

  @Column(name = "agreement_id")
  private long agreementId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String reason;

  @Version private int version;

  protected ClosedPeriod() {}

  public ClosedPeriod(long id, long agreementId, DateRange days, String reason) {
    this.id = id;
    this.agreementId = agreementId;
    validFrom = days.from();
    validTo = days.to();
    this.reason = reason;
  }

  /** Another end, or none. */
  public void endOn(LocalDate day) {
    validTo = day;
  }

  public DateRange days() {
    return new DateRange(validFrom, validTo);
  }

  public String reason() {
    return reason;
  }

  public long agreementId() {
    return agreementId;
  }

  public int version() {
    return version;
  }
}
