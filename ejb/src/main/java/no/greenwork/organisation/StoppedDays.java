package no.greenwork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.greenwork.shared.DateRange;

/** Days on which nobody begins, with the reason; where, is for those that inherit from it. */
@MappedSuperclass
public abstract class StoppedDays {
  @Id private long id;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String reason;

  @Version private int version;

  protected StoppedDays() {}

  protected StoppedDays(long id, DateRange days, String reason) {
    this.id = id;
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

  public int version() {
    return version;
  }
}
