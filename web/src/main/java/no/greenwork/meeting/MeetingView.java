package no.greenwork.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/** The meetings about a placement, and the one of them that the address names. */
@Named("meeting")
@ViewScoped
public class MeetingView implements Serializable {
  @Inject private transient MeetingQueries meetings;
  @Inject private transient MeetingService service;
  @Inject private transient PointService points;
  @Inject private transient PlacementOpening opening;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient TextsView texts;
  @Inject private transient Clock clock;

  private String placement;
  private String id;
  private String reason;
  private int seen;
  private boolean asking;
  private boolean confirmed;
  private transient MeetingQueries.Shown shown;

  public void load() {
    if (!current.get().may(Action.ARRANGE_MEETING)) {
      throw new NotFound();
    }
    asking = opening.asksFirst(placement);
    if (!asking && id != null) {
      seen = getOne().version();
    } else if (!asking) {
      getShown();
    }
  }

  /** Whether the user must first confirm that it is logged. */
  public boolean isAsking() {
    return asking && !confirmed;
  }

  public String confirm() {
    confirmed = true;
    if (id != null) {
      seen = getOne().version();
    }
    return null;
  }

  public MeetingQueries.Shown getShown() {
    if (shown == null) {
      shown = meetings.of(placement, confirmed ? AccessKind.CONFIRMED : AccessKind.DETAIL);
    }
    return shown;
  }

  public Meeting getOne() {
    return getShown().meeting(id);
  }

  public List<Meeting> getAll() {
    return getShown().meetings();
  }

  public PlacementRow getRow() {
    return getShown().placement().row();
  }

  public boolean isMayArrange() {
    PlacementState state = getRow().state();
    return state == PlacementState.AWAITING_START
        || state == PlacementState.ACTIVE
        || state == PlacementState.ENDED;
  }

  /** The farms that can be invited, with their days where there are several; empty for none. */
  public String getFarms() {
    List<MeetingFarm> farms = getShown().farms();
    boolean one = farms.stream().map(MeetingFarm::id).distinct().count() == 1;
    return one
        ? farms.getFirst().name()
        : farms.stream().map(this::named).collect(Collectors.joining(", "));
  }

  private String named(MeetingFarm farm) {
    return farm.validTo() == null
        ? texts.f("meeting.farm.since", farm.name(), texts.day(farm.validFrom()))
        : texts.f(
            "meeting.farm.days",
            farm.name(),
            texts.day(farm.validFrom()),
            texts.day(farm.validTo().minusDays(1)));
  }

  /** Whether what was agreed can be written down. */
  public boolean isHeld() {
    return getOne().held(clock.today());
  }

  /** Whether this user's side says that it is done. */
  public boolean closes(Meeting.Point point) {
    return point.doneOn() == null
        && Attendee.of(current.get().role()).filter(s -> s.closes(point.party())).isPresent();
  }

  public String done(long point) {
    return after("meeting.done.POINT", () -> points.done(placement, point));
  }

  public String cancel() {
    return after("meeting.done.CANCELLED", () -> service.cancel(placement, id, seen, reason));
  }

  private String after(String said, Runnable useCase) {
    if (!action.attempt(useCase)) {
      return null;
    }
    action.say(said);
    return "/meetings/view?faces-redirect=true&placement=" + placement + "&id=" + id;
  }

  public int getSeen() {
    return seen;
  }

  public String getPlacement() {
    return placement;
  }

  public void setPlacement(String placement) {
    this.placement = placement;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id == null || id.isBlank() ? null : id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
