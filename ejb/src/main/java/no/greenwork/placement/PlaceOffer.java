package no.greenwork.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A provider's offer of a place to somebody on its waiting list, to be answered by NAV before a
 * day. It holds no place: the acceptance that follows a yes asks for room like any other.
 */
@Entity
@Table(name = "place_offer")
public class PlaceOffer {
  @Id private long id;

  @Column(name = "public_id", updatable = false)
  private String publicId;

  @Column(name = "placement_id", updatable = false)
  private long placementId;

  @Column(name = "agreement_id", updatable = false)
  private long agreementId;

  @Column(name = "offered_on", updatable = false)
  private LocalDate offeredOn;

  @Column(name = "offered_by", updatable = false)
  private long offeredBy;

  @Column(name = "reply_by", updatable = false)
  private LocalDate replyBy;

  @Column(name = "passing_reason", updatable = false)
  private String passingReason;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  @Column(name = "answered_by")
  private Long answeredBy;

  @Column(name = "said_yes")
  private Boolean saidYes;

  @Column(name = "answer_reason")
  private String answerReason;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @Column(name = "withdrawn_by")
  private Long withdrawnBy;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  @Version private int version;

  protected PlaceOffer() {}

  /**
   * @param passingReason why the next in line was passed over, or null when nobody was
   */
  PlaceOffer(
      long id, String publicId, long placement, long agreement, Made made, String passingReason) {
    this.id = id;
    this.publicId = publicId;
    placementId = placement;
    agreementId = agreement;
    offeredOn = made.on();
    offeredBy = made.by();
    replyBy = made.replyBy();
    this.passingReason = passingReason;
  }

  /** By whom an offer was made, when, and until when it can be answered. */
  record Made(LocalDate on, long by, LocalDate replyBy) {}

  void answer(LocalDate day, long user, boolean yes, String reason) {
    answeredOn = day;
    answeredBy = user;
    saidYes = yes;
    answerReason = reason;
  }

  void withdraw(LocalDate day, long user, String reason) {
    withdrawnOn = day;
    withdrawnBy = user;
    withdrawnReason = reason;
  }

  OfferState stateOn(LocalDate day, Placement placement) {
    return OfferState.on(
        new OfferFacts(
            replyBy,
            answeredOn,
            Boolean.TRUE.equals(saidYes),
            withdrawnOn,
            placement.facts().settled()),
        day);
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  long placementId() {
    return placementId;
  }
}
