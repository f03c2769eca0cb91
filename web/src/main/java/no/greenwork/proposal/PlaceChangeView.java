package no.greenwork.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.ChangeService;
import no.greenwork.placement.FarmChange;
import no.greenwork.placement.FarmChangeService;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementChoices;
import no.greenwork.placement.PlacementDetails;
import no.greenwork.placement.PlacementRow;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/** Another farm: a provider moves a person there, NAV confirms one for somebody protected. */
@Named("placeChange")
@ViewScoped
public class PlaceChangeView implements Serializable {
  @Inject private transient PlacementDetails details;
  @Inject private transient PlacementChoices choices;
  @Inject private transient FarmChangeService farms;
  @Inject private transient ChangeService changes;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient TextsView texts;
  @Inject private transient Clock clock;

  private String placement;
  private int seen;
  private String farm;
  private LocalDate from;
  private LocalDate lastDay;
  private transient PlacementRow row;

  public void open() {
    boolean provider = current.get().may(Action.CHANGE_FARM) && getRow().start() != null;
    boolean nav =
        current.get().may(Action.DECIDE_CHANGE)
            && getRow().provider() != null
            && !getRow().person().hidden()
            && !getRow().person().protection().equals("NONE");
    if (!provider && !nav) {
      throw new NotFound();
    }
    seen = getRow().version();
    farm = getRow().farm();
    LocalDate start = getRow().start();
    from = start == null || start.isBefore(clock.today()) ? clock.today() : start;
  }

  public boolean isNav() {
    return current.get().may(Action.DECIDE_CHANGE);
  }

  public PlacementRow getRow() {
    if (row == null) {
      row = details.plan(placement, AccessKind.DETAIL).row();
    }
    return row;
  }

  /** The own premises are no farm to confirm. */
  public List<PlacementChoices.Choice> getFarms() {
    if (isNav()) {
      return choices.farmsOf(getRow().provider(), getRow().measure());
    }
    List<PlacementChoices.Choice> all = new ArrayList<>();
    all.add(new PlacementChoices.Choice("", texts.get("placement.farm.own")));
    all.addAll(choices.farms(getRow().measure()));
    return all;
  }

  public String save() {
    boolean saved =
        action.attempt(
            () -> {
              if (isNav()) {
                changes.confirmFarm(placement, seen, farm);
              } else {
                farms.changeFarm(placement, seen, new FarmChange(farm, from, lastDay));
              }
            });
    if (!saved) {
      return null;
    }
    action.say(isNav() ? "proposal.done.CONFIRMED" : "proposal.done.MOVED");
    return "/placements/view?faces-redirect=true&id=" + placement;
  }

  public String getPlacement() {
    return placement;
  }

  public void setPlacement(String placement) {
    this.placement = placement;
  }

  public String getFarm() {
    return farm;
  }

  public void setFarm(String farm) {
    this.farm = farm;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
