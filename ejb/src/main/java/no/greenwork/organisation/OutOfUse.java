package no.greenwork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/** Days on which a farm takes nobody new, with the reason: calving, illness, fire. */
@Entity
@Table(name = "farm_out_of_use")
public class OutOfUse {
  @Id private long id;

  @Column(name = "farm_id")
  private long farmId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String reason;

  @Version private int version;

  protected OutOfUse() {}

  public OutOfUse(long id, long farmId, DateRange days, String reason) {
    this.id = id;
    this.farmId = farmId;
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

  public long farmId() {
    return farmId;
  }

  public int version() {
    return version;
  }
}
