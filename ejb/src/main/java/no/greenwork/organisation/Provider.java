package no.greenwork.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An enterprise that carries out NAV measures and is responsible for them (tiltaksarrangør). Known
 * by its organisation number, which never changes; it may be a sub-unit of another.
 */
@Entity
@Table(name = "provider")
public class Provider {
  @Id private long id;

  @Column(name = "org_number")
  private String orgNumber;

  private String name;

  @Column(name = "main_org_number")
  private String mainOrgNumber;

  @Column(name = "municipality_code")
  private String municipality;

  private String address;
  private String email;
  private String phone;

  @Column(name = "region_number")
  private String region;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "ended_reason")
  private String endedReason;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  protected Provider() {}

  public Provider(long id, String orgNumber, Instant createdAt) {
    this.id = id;
    this.orgNumber = orgNumber;
    this.createdAt = createdAt;
  }

  /** Takes over everything but the organisation number. */
  public void describe(ProviderCommand c) {
    name = c.name().strip();
    mainOrgNumber = c.mainOrgNumber();
    municipality = c.municipality();
    address = c.address();
    email = c.email();
    phone = c.phone();
    region = c.region();
  }

  public ProviderCommand described() {
    return new ProviderCommand(
        orgNumber, name, mainOrgNumber, municipality, address, email, phone, region);
  }

  /** The first day on which it is no provider any more; null takes the end back. */
  /** For good. */
  void end(Ended ended) {
    endedOn = ended.endedOn();
    endedReason = ended.endedReason();
  }

  public long id() {
    return id;
  }

  public String region() {
    return region;
  }

  public LocalDate endedOn() {
    return endedOn;
  }

  public int version() {
    return version;
  }
}
