package no.greenwork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import no.greenwork.shared.DateRange;

/** Days on which a farm takes nobody new: calving, illness, fire. */
@Entity
@Table(name = "farm_out_of_use")
public class OutOfUse extends StoppedDays {
  @Column(name = "farm_id")
  private long farmId;

  protected OutOfUse() {}

  public OutOfUse(long id, long farmId, DateRange days, String reason) {
    super(id, days, reason);
    this.farmId = farmId;
  }

  public long farmId() {
    return farmId;
  }
}
