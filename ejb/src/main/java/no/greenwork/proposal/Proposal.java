package no.greenwork.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import no.greenwork.placement.Change;
import no.greenwork.placement.ChangeKind;
import no.greenwork.placement.ExitReason;
import no.greenwork.shared.Conflict;

/**
 * What a provider proposes about a placement. It is answered once and stays as it was answered; of
 * each kind a placement has at most one that is pending.
 */
@Entity
@Table(name = "proposal")
public class Proposal {
  @Id private long id;

  @Column(name = "public_id", updatable = false)
  private String publicId;

  @Column(name = "placement_id", updatable = false)
  private long placementId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ChangeKind kind;

  @Enumerated(EnumType.STRING)
  private ProposalState state = ProposalState.PENDING;

  @Column(name = "no_show", updatable = false)
  private boolean noShow;

  @Column(name = "new_start", updatable = false)
  private LocalDate newStart;

  @Column(name = "new_end", updatable = false)
  private LocalDate newEnd;

  @Column(updatable = false)
  private Integer percent;

  @Column(name = "days_per_week", updatable = false)
  private Integer daysPerWeek;

  @Column(name = "percent_from", updatable = false)
  private LocalDate percentFrom;

  @Column(name = "took_part", updatable = false)
  private Boolean tookPart;

  @Enumerated(EnumType.STRING)
  @Column(name = "exit_reason", updatable = false)
  private ExitReason exitReason;

  @Column(name = "exit_text", updatable = false)
  private String exitText;

  @Column(updatable = false)
  private String justification;

  @Column(name = "proposed_at", updatable = false)
  private Instant proposedAt;

  @Column(name = "proposed_on", updatable = false)
  private LocalDate proposedOn;

  @Column(name = "proposed_by", updatable = false)
  private long proposedBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  @Column(name = "answered_by")
  private Long answeredBy;

  @Column(name = "answer_reason")
  private String answerReason;

  @Version private int version;

  protected Proposal() {}

  Proposal(
      long id,
      String publicId,
      long placementId,
      Change change,
      boolean noShow,
      String justification) {
    this.id = id;
    this.publicId = publicId;
    this.placementId = placementId;
    this.kind = change.kind();
    this.noShow = noShow;
    this.newStart = change.newStart();
    this.newEnd = change.newEnd();
    this.percent = change.percent();
    this.daysPerWeek = change.daysPerWeek();
    this.percentFrom = change.validFrom();
    this.tookPart = change.tookPart();
    this.exitReason = change.exitReason();
    this.exitText = change.exitText();
    this.justification = justification;
  }

  Proposal by(long user, LocalDate day, Instant at) {
    proposedBy = user;
    proposedOn = day;
    proposedAt = at;
    return this;
  }

  /**
   * @param reason null where none is asked for
   * @throws Conflict if it has been answered already
   */
  void answer(ProposalState answer, String reason, long user, LocalDate day, Instant at) {
    if (state != ProposalState.PENDING) {
      throw new Conflict("", "ANSWERED_ALREADY");
    }
    state = answer;
    answerReason = reason;
    answeredBy = user;
    answeredOn = day;
    answeredAt = at;
  }

  Change change() {
    return new Change(
        kind, newStart, newEnd, percent, daysPerWeek, percentFrom, tookPart, exitReason, exitText);
  }

  String publicId() {
    return publicId;
  }

  ChangeKind kind() {
    return kind;
  }

  String justification() {
    return justification;
  }

  int version() {
    return version;
  }
}
