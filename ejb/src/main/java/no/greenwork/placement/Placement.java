package no.greenwork.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A person's time in a measure, from a caseworker's draft to the provider's answer and the dates
 * that were agreed. It holds facts, each with its day; what state they amount to on a day is {@link
 * PlacementState}'s to say. A fact is taken away only by an undo, and the history keeps it.
 */
@Entity
@Table(name = "placement")
public class Placement {
  @Id private long id;

  @Column(name = "public_id", updatable = false)
  private String publicId;

  @Column(name = "participant_id", updatable = false)
  private long participantId;

  @Column(name = "measure_code")
  private String measure;

  @Enumerated(EnumType.STRING)
  private Arena arena = Arena.GREEN_WORK;

  @Column(name = "provider_id")
  private Long providerId;

  @Column(name = "wished_farm_id")
  private Long wishedFarmId;

  @Column(name = "wished_start")
  private LocalDate wishedStart;

  @Column(name = "farm_confirmed")
  private boolean farmConfirmed;

  @Column(name = "created_by", updatable = false)
  private Long createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "touched_at")
  private Instant touchedAt;

  @Column(name = "referred_on")
  private LocalDate referredOn;

  @Column(name = "referred_by")
  private Long referredBy;

  @Column(name = "referred_unit")
  private String referredUnit;

  @Column(name = "waiting_from")
  private LocalDate waitingFrom;

  @Column(name = "waiting_reason")
  private String waitingReason;

  @Column(name = "declined_on")
  private LocalDate declinedOn;

  @Column(name = "declined_reason")
  private String declinedReason;

  @Column(name = "accepted_on")
  private LocalDate acceptedOn;

  @Column(name = "agreement_id")
  private Long agreementId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "not_relevant_on")
  private LocalDate notRelevantOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "not_relevant_reason")
  private NotRelevantReason notRelevantReason;

  @Column(name = "error_on")
  private LocalDate errorOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "exit_reason")
  private ExitReason exitReason;

  @Column(name = "exit_text")
  private String exitText;

  @Version private int version;

  protected Placement() {}

  /** A draft by a caseworker of the unit. */
  Placement(long id, String publicId, long participantId, long createdBy, String unit, Instant at) {
    this.id = id;
    this.publicId = publicId;
    this.participantId = participantId;
    this.createdBy = createdBy;
    this.referredUnit = unit;
    this.createdAt = at;
    this.touchedAt = at;
  }

  /** What is wished for; may change as long as it is a draft. */
  void wish(Wish wish) {
    measure = wish.measure();
    providerId = wish.providerId();
    wishedFarmId = wish.farmId();
    wishedStart = wish.start();
    farmConfirmed = wish.farmConfirmed();
  }

  void refer(LocalDate day, long user) {
    referredOn = day;
    referredBy = user;
  }

  void putOnWaitingList(LocalDate day, String reason) {
    waitingFrom = day;
    waitingReason = reason;
  }

  void decline(LocalDate day, String reason) {
    declinedOn = day;
    declinedReason = reason;
  }

  /**
   * @param validTo first day after the placement, or null for open
   */
  void accept(LocalDate day, long agreement, Arena where, LocalDate start, LocalDate validTo) {
    acceptedOn = day;
    agreementId = agreement;
    arena = where;
    validFrom = start;
    this.validTo = validTo;
  }

  void makeNotRelevant(LocalDate day, NotRelevantReason reason) {
    notRelevantOn = day;
    notRelevantReason = reason;
  }

  void reopen() {
    notRelevantOn = null;
    notRelevantReason = null;
  }

  /**
   * Takes back the facts of an answer that was given a moment ago; what was before it holds again.
   */
  void undo(EventKind answer) {
    switch (answer) {
      case WAITING_LIST -> putOnWaitingList(null, null);
      case DECLINED -> decline(null, null);
      case ACCEPTED -> {
        acceptedOn = null;
        agreementId = null;
        arena = Arena.GREEN_WORK;
        validFrom = null;
        validTo = null;
      }
      default -> throw new IllegalArgumentException(answer + " is not an answer");
    }
  }

  /**
   * Takes over what a change has come to; the rows that hang on it are {@link Courses}' to write.
   */
  void change(Standing after, LocalDate day) {
    if (after.course() != null) {
      validFrom = after.course().start();
      validTo = after.course().to();
      arena =
          after.course().stays().getLast().farmId() == null ? Arena.OWN_PREMISES : Arena.GREEN_WORK;
    }
    exitReason = after.exitReason();
    exitText = after.exitText();
    notRelevantOn =
        after.notRelevant() == null ? null : notRelevantOn == null ? day : notRelevantOn;
    notRelevantReason = after.notRelevant();
    errorOn = after.error() ? day : null;
  }

  /** That a protected person may come to this farm was decided on. */
  void confirm(long farmId) {
    wishedFarmId = farmId;
    farmConfirmed = true;
  }

  /** A decision for one farm is no decision for another. */
  boolean confirmedFor(Long farmId) {
    return farmConfirmed && (wishedFarmId == null || wishedFarmId.equals(farmId));
  }

  void touch(Instant at) {
    touchedAt = at;
  }

  /** The facts there are, by the names that the history knows them by. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("measure", measure);
    values.put("arena", arena);
    values.put("providerId", providerId);
    values.put("wishedFarmId", wishedFarmId);
    values.put("wishedStart", wishedStart);
    values.put("farmConfirmed", farmConfirmed);
    values.put("referred", referredOn);
    values.put("waitingFrom", waitingFrom);
    values.put("declined", declinedOn);
    values.put("accepted", acceptedOn);
    values.put("agreementId", agreementId);
    values.put("start", validFrom);
    values.put("end", validTo == null ? null : validTo.minusDays(1));
    values.put("notRelevant", notRelevantOn);
    values.put("notRelevantReason", notRelevantReason);
    values.put("exitReason", exitReason);
    values.put("exitText", exitText);
    values.put("error", errorOn);
    values.values().removeIf(value -> value == null);
    return values;
  }

  public PlacementFacts facts() {
    return new PlacementFacts(
        referredOn,
        waitingFrom,
        declinedOn,
        acceptedOn,
        validFrom,
        validTo,
        notRelevantOn,
        errorOn);
  }

  PlacementState stateOn(LocalDate day) {
    return PlacementState.on(facts(), day);
  }

  Standing standing(Course course, LocalDate today) {
    return new Standing(
        stateOn(today), course, exitReason, exitText, notRelevantReason, errorOn != null);
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public long participantId() {
    return participantId;
  }

  public String measure() {
    return measure;
  }

  public Long providerId() {
    return providerId;
  }

  public Long wishedFarmId() {
    return wishedFarmId;
  }

  public LocalDate wishedStart() {
    return wishedStart;
  }

  public boolean farmConfirmed() {
    return farmConfirmed;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public LocalDate acceptedOn() {
    return acceptedOn;
  }

  public Long agreementId() {
    return agreementId;
  }

  public int version() {
    return version;
  }
}
