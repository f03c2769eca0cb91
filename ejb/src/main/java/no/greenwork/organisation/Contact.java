package no.greenwork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/** Somebody to call at a provider or at a farm, for as long as they have that duty. */
@Entity
@Table(name = "contact")
public class Contact {
  @Id private long id;

  @Column(name = "provider_id")
  private Long providerId;

  @Column(name = "farm_id")
  private Long farmId;

  private String name;
  private String duty;
  private String email;
  private String phone;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Version private int version;

  protected Contact() {}

  /** At one of them; the other is null. */
  public Contact(long id, Long providerId, Long farmId, ContactCommand c, LocalDate from) {
    this.id = id;
    this.providerId = providerId;
    this.farmId = farmId;
    name = c.name().strip();
    duty = c.duty();
    email = c.email();
    phone = c.phone();
    validFrom = from;
  }

  /** The first day on which nobody should call them any more. */
  public void endOn(LocalDate day) {
    validTo = day.isAfter(validFrom) ? day : validFrom.plusDays(1);
  }

  /** One of the two is null. */
  boolean isAt(Long provider, Long farm) {
    return Objects.equals(providerId, provider) && Objects.equals(farmId, farm);
  }

  public ContactCommand described() {
    return new ContactCommand(name, duty, email, phone);
  }
}
