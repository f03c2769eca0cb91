package no.greenwork.placement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;

/** On the page of a placement: its place in the line, what was offered, and the answer. */
@Named("offers")
@ViewScoped
public class OffersView implements Serializable {
  @Inject private transient PlacementView placement;
  @Inject private transient OfferQueries queries;
  @Inject private transient OfferService service;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient HttpServletRequest request;

  private String id;
  private int seen = -1;
  private String standing;
  private String reason;
  private transient PlacementOffers offers;

  @PostConstruct
  void read() {
    id = request.getParameter("id");
  }

  public PlacementOffers getOffers() {
    if (offers == null) {
      offers =
          current.get().may(Action.SEE_OFFERS) && id != null
              ? queries.of(placement.getDetail().opened())
              : PlacementOffers.NOTHING;
      if (seen < 0) {
        seen = offers.version();
        standing = offers.standing() == null ? null : offers.standing().id();
      }
    }
    return offers;
  }

  public boolean isShown() {
    return getOffers().line() != null || !getOffers().offers().isEmpty();
  }

  private boolean stands(Action wanted, OfferState... states) {
    OfferedPlace offer = getOffers().standing();
    return offer != null && current.get().may(wanted) && List.of(states).contains(offer.state());
  }

  public boolean isMayAnswer() {
    return stands(Action.ANSWER_OFFER, OfferState.OPEN);
  }

  public boolean isMayTakeBack() {
    return stands(Action.OFFER_PLACE, OfferState.OPEN, OfferState.ACCEPTED);
  }

  public boolean isMayOffer() {
    return getOffers().line() != null
        && getOffers().standing() == null
        && current.get().may(Action.OFFER_PLACE);
  }

  /** Whether the list itself is this user's to see. */
  public boolean isMayList() {
    return current.get().may(Action.SEE_WAITING_LIST);
  }

  public String yes() {
    return done("OFFER_ACCEPTED", () -> service.answer(id, standing, seen, true, reason));
  }

  public String no() {
    return done("OFFER_REFUSED", () -> service.answer(id, standing, seen, false, reason));
  }

  public String takeBack() {
    return done("OFFER_WITHDRAWN", () -> service.withdraw(id, standing, seen, reason));
  }

  private String done(String said, Runnable useCase) {
    if (!action.attempt(useCase)) {
      return null;
    }
    action.say("waiting.done." + said);
    return "/placements/view?faces-redirect=true&id=" + id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
