package no.greenwork.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody whom NAV follows up. Known outside by a random public id; identity numbers, unit and
 * caseworker are dated facts of their own.
 */
@Entity
@Table(name = "participant")
public class Participant {
  @Id private long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  @Column(name = "municipality_code")
  private String municipality;

  private String phone;
  private String email;

  @Column(name = "letter_language")
  private String letterLanguage;

  private String interpreter;

  @Convert(converter = ProtectionColumn.class)
  private Protection protection;

  private boolean shielded;
  private String alias;

  @Column(name = "emergency_name")
  private String emergencyName;

  @Column(name = "emergency_phone")
  private String emergencyPhone;

  private String adaptations;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  protected Participant() {}

  public Participant(long id, String publicId, Instant createdAt) {
    this.id = id;
    this.publicId = publicId;
    this.createdAt = createdAt;
  }

  /** Takes over everything but the number, the unit and the caseworker, which are dated. */
  public void describe(ParticipantCommand c) {
    givenName = c.givenName().strip();
    familyName = c.familyName().strip();
    birthDate = c.birthDate();
    municipality = c.municipality();
    phone = c.phone();
    email = c.email();
    letterLanguage = c.letterLanguage() == null ? "nb" : c.letterLanguage();
    interpreter = c.interpreter();
    protection = c.protection();
    shielded = Boolean.TRUE.equals(c.shielded());
    alias = c.alias();
    emergencyName = c.emergencyName();
    emergencyPhone = c.emergencyPhone();
    adaptations = c.adaptations();
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public int version() {
    return version;
  }
}
