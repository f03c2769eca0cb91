package no.greenwork.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * A farm that people can work at. Known by its organisation number, which never changes. It has no
 * places of its own: those come with its agreements with providers.
 */
@Entity
@Table(name = "farm")
public class Farm {
  @Id private long id;

  @Column(name = "org_number")
  private String orgNumber;

  private String name;

  @Column(name = "farm_number")
  private String farmNumber;

  @Column(name = "municipality_code")
  private String municipality;

  private BigDecimal latitude;
  private BigDecimal longitude;
  private String description;

  @Column(name = "bus_stop")
  private String busStop;

  @Column(name = "bus_first_arrival")
  private LocalTime busFirstArrival;

  @Column(name = "places_per_half_day")
  private Integer placesPerHalfDay;

  private String email;
  private String phone;
  private String languages;

  @ElementCollection
  @CollectionTable(name = "farm_activity", joinColumns = @JoinColumn(name = "farm_id"))
  @Column(name = "activity")
  @Enumerated(EnumType.STRING)
  private Set<Activity> activities = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "farm_facility", joinColumns = @JoinColumn(name = "farm_id"))
  @Column(name = "facility")
  @Enumerated(EnumType.STRING)
  private Set<Facility> facilities = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "farm_limit", joinColumns = @JoinColumn(name = "farm_id"))
  @Column(name = "farm_limit")
  @Enumerated(EnumType.STRING)
  private Set<FarmLimit> limits = new HashSet<>();

  @Column(name = "registered_region")
  private String registeredRegion;

  @Column(name = "registered_provider_id")
  private Long registeredProvider;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "ended_reason")
  private String endedReason;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  protected Farm() {}

  /**
   * @param region that registered it, or null
   * @param provider id of the provider that registered it, or null
   */
  public Farm(long id, String orgNumber, String region, Long provider, Instant createdAt) {
    this.id = id;
    this.orgNumber = orgNumber;
    this.registeredRegion = region;
    this.registeredProvider = provider;
    this.createdAt = createdAt;
  }

  /**
   * Takes over everything but the organisation number and the producer number, which has a history.
   */
  public void describe(FarmCommand c) {
    name = c.name().strip();
    farmNumber = c.farmNumber();
    municipality = c.municipality();
    latitude = c.latitude();
    longitude = c.longitude();
    describeItself(c);
  }

  /** What a farm may say of itself. */
  public void describeItself(FarmCommand c) {
    description = c.description();
    busStop = c.busStop();
    busFirstArrival = c.busFirstArrival();
    placesPerHalfDay = c.placesPerHalfDay();
    email = c.email();
    phone = c.phone();
    languages = c.languages();
    activities = new HashSet<>(c.activities());
    facilities = new HashSet<>(c.facilities());
    limits = new HashSet<>(c.limits());
  }

  /**
   * @param producerNumber the one in force, or null
   */
  public FarmCommand described(String producerNumber) {
    return new FarmCommand(
        orgNumber,
        name,
        producerNumber,
        farmNumber,
        municipality,
        latitude,
        longitude,
        sorted(activities, Activity.class),
        sorted(facilities, Facility.class),
        sorted(limits, FarmLimit.class),
        busStop,
        busFirstArrival,
        placesPerHalfDay,
        email,
        phone,
        languages,
        description);
  }

  private static <E extends Enum<E>> Set<E> sorted(Set<E> values, Class<E> type) {
    Set<E> sorted = EnumSet.noneOf(type);
    sorted.addAll(values);
    return sorted;
  }

  /** For good. */
  void end(Ended ended) {
    endedOn = ended.endedOn();
    endedReason = ended.endedReason();
  }

  public long id() {
    return id;
  }

  public String orgNumber() {
    return orgNumber;
  }

  public LocalDate endedOn() {
    return endedOn;
  }

  public int version() {
    return version;
  }
}
