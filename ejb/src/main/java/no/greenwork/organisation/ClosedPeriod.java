package no.greenwork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import no.greenwork.shared.DateRange;

/** Days on which a provider is closed for what one agreement is about. */
@Entity
@Table(name = "closed_period")
public class ClosedPeriod extends StoppedDays {
  @Column(name = "agreement_id")
  private long agreementId;

  protected ClosedPeriod() {}

  public ClosedPeriod(long id, long agreementId, DateRange days, String reason) {
    super(id, days, reason);
    this.agreementId = agreementId;
  }

  public long agreementId() {
    return agreementId;
  }
}
