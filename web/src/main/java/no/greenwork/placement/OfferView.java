package no.greenwork.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Halves;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/** An offer of a place to somebody on the waiting list being filled in. */
@Named("offer")
@ViewScoped
public class OfferView implements Serializable {
  private static final int USUAL_DAYS = 7;

  @Inject private transient PlacementDetails details;
  @Inject private transient OfferQueries offers;
  @Inject private transient WaitingQueries waiting;
  @Inject private transient OfferService service;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient Clock clock;
  @Inject private transient TextsView texts;

  private String id;
  private int seen;
  private String agreement;
  private LocalDate replyBy;
  private String reason;
  private transient PlacementDetail detail;
  private transient WaitingLine line;

  /** The agreement with most places free is chosen beforehand, and a week for the answer. */
  public void open() {
    if (!current.get().may(Action.OFFER_PLACE) || getRow().state() != PlacementState.WAITING_LIST) {
      throw new NotFound();
    }
    seen = getRow().version();
    replyBy = clock.today().plusDays(USUAL_DAYS);
    agreement =
        waiting.free(getRow().measure()).stream()
            .reduce((most, one) -> one.halves() > most.halves() ? one : most)
            .map(WaitingQueries.FreePlaces::agreement)
            .orElse(null);
  }

  private PlacementDetail getDetail() {
    if (detail == null) {
      detail = details.of(id, AccessKind.DETAIL);
    }
    return detail;
  }

  public PlacementRow getRow() {
    return getDetail().row();
  }

  public WaitingLine getLine() {
    if (line == null) {
      line = offers.of(getDetail().opened()).line();
    }
    return line;
  }

  public List<PlacementChoices.Choice> getAgreements() {
    return waiting.free(getRow().measure()).stream()
        .map(
            free ->
                new PlacementChoices.Choice(
                    free.agreement(),
                    texts.f(
                        "waiting.offer.agreement.free",
                        free.agreement(),
                        Halves.text(free.halves(), texts.texts().locale()))))
        .toList();
  }

  public String save() {
    if (!action.attempt(
        () -> service.offer(id, seen, new PlaceOfferCommand(agreement, replyBy, reason)))) {
      return null;
    }
    action.say("waiting.done.OFFERED");
    return "/placements/view?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getAgreement() {
    return agreement;
  }

  public void setAgreement(String agreement) {
    this.agreement = agreement;
  }

  public LocalDate getReplyBy() {
    return replyBy;
  }

  public void setReplyBy(LocalDate replyBy) {
    this.replyBy = replyBy;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
