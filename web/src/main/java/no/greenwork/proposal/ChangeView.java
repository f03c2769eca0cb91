package no.greenwork.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.Change;
import no.greenwork.placement.ChangeEffect;
import no.greenwork.placement.ChangeKind;
import no.greenwork.placement.ChangeService;
import no.greenwork.placement.ExitReason;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementDetails;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;

/** A change being filled in: a provider proposes it, NAV makes it. */
@Named("placementChange")
@ViewScoped
public class ChangeView implements Serializable {
  private static final String NO_SHOW = "NO_SHOW";

  @Inject private transient PlacementDetails details;
  @Inject private transient ProposalService proposals;
  @Inject private transient ChangeService changes;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient Clock clock;

  private String placement;
  private String kind;
  private int seen;
  private LocalDate newStart;
  private LocalDate newEnd;
  private Integer percent;
  private Integer daysPerWeek;
  private LocalDate validFrom;
  private boolean tookPart = true;
  private ExitReason exitReason;
  private String exitText;
  private String justification;
  private boolean educationConfirmed;
  private transient PlacementRow row;
  private transient ChangeEffect effect;

  /** Only what fits the placement as it is, by who may. */
  public void open() {
    boolean known = kind == null || getKinds().contains(kind);
    if (!isParty() || !known || getKinds().isEmpty()) {
      throw new NotFound();
    }
    seen = getRow().version();
    percent = getRow().percent();
    daysPerWeek = getRow().daysPerWeek();
  }

  private boolean isParty() {
    boolean mayAsk =
        current.get().may(Action.PROPOSE_CHANGE) || current.get().may(Action.DECIDE_CHANGE);
    PlacementRow of = getRow();
    return mayAsk
        && of.person() != null
        && of.provider() != null
        && !(isNav() && of.person().hidden());
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

  /** What can be chosen between. */
  public List<String> getKinds() {
    PlacementState state = getRow().state();
    List<String> kinds =
        new ArrayList<>(
            Stream.of(ChangeKind.values())
                .filter(one -> one.fits(state) && (isNav() || one.isProposable()))
                .filter(one -> getRow().start() != null || !needsStart(one))
                .map(Enum::name)
                .toList());
    if (!isNav() && isNew()) {
      kinds.addFirst(NO_SHOW);
    }
    return kinds;
  }

  private static boolean needsStart(ChangeKind kind) {
    return switch (kind) {
      case CHANGE_START_DATE, NOT_RELEVANT, REACTIVATE, REGISTER_IN_ERROR, CHANGE_EXIT_REASON ->
          false;
      default -> true;
    };
  }

  private boolean isNew() {
    return getRow().state() == PlacementState.ACTIVE
        && !clock.today().isAfter(getRow().start().plusDays(ProposalService.NO_SHOW_DAYS));
  }

  public boolean isNoShow() {
    return NO_SHOW.equals(kind);
  }

  /** Parts of the page are asked for while no kind is chosen yet. */
  private boolean isChange() {
    return kind != null && !isNoShow();
  }

  /** Whether the form has the field. */
  public boolean takes(String field) {
    return isChange() && chosen().takes(ChangeKind.Field.valueOf(field));
  }

  /** Key of what to say beside the last day; asked for also while no kind is chosen. */
  public String getEndHint() {
    return kind == null ? "proposal.newEnd" : "proposal.newEnd.hint." + kind;
  }

  public boolean isJustified() {
    return isChange() && chosen().needsJustification();
  }

  public boolean isGrave() {
    return "REGISTER_IN_ERROR".equals(kind);
  }

  private ChangeKind chosen() {
    return ChangeKind.valueOf(kind);
  }

  private Change filledIn() {
    boolean exit = takes("EXIT");
    return new Change(
        chosen(),
        takes("NEW_START") ? newStart : null,
        takes("NEW_END") && (tookPart || !takes("TOOK_PART")) ? newEnd : null,
        takes("PERCENT") ? percent : null,
        takes("PERCENT") ? daysPerWeek : null,
        takes("PERCENT") ? validFrom : null,
        takes("TOOK_PART") ? Boolean.valueOf(tookPart) : null,
        exit ? exitReason : null,
        exit ? exitText : null);
  }

  /** What it would do; the page stays. */
  public String look() {
    action.attempt(
        () -> {
          Change change = filledIn();
          if (!change.problems().isEmpty()) {
            throw new Invalid(change.problems());
          }
          effect = changes.effect(placement, change);
        });
    return null;
  }

  public String send() {
    return isNav()
        ? done(
            "proposal.done.CHANGED",
            () -> changes.change(placement, seen, filledIn(), justification, educationConfirmed))
        : done("proposal.done.PROPOSED", this::propose);
  }

  private void propose() {
    if (isNoShow()) {
      proposals.noShow(placement, seen);
    } else {
      proposals.propose(placement, seen, filledIn(), justification);
    }
  }

  private String done(String said, Runnable useCase) {
    if (!action.attempt(useCase)) {
      return null;
    }
    action.say(said);
    return "/placements/view?faces-redirect=true&id=" + placement;
  }

  public ExitReason[] getExitReasons() {
    return ExitReason.values();
  }

  public ChangeEffect getEffect() {
    return effect;
  }

  public String getPlacement() {
    return placement;
  }

  public void setPlacement(String placement) {
    this.placement = placement;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind == null || kind.isBlank() ? null : kind;
  }

  public LocalDate getNewStart() {
    return newStart;
  }

  public void setNewStart(LocalDate newStart) {
    this.newStart = newStart;
  }

  public LocalDate getNewEnd() {
    return newEnd;
  }

  public void setNewEnd(LocalDate newEnd) {
    this.newEnd = newEnd;
  }

  public Integer getPercent() {
    return percent;
  }

  public void setPercent(Integer percent) {
    this.percent = percent;
  }

  public Integer getDaysPerWeek() {
    return daysPerWeek;
  }

  public void setDaysPerWeek(Integer daysPerWeek) {
    this.daysPerWeek = daysPerWeek;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public boolean isTookPart() {
    return tookPart;
  }

  public void setTookPart(boolean tookPart) {
    this.tookPart = tookPart;
  }

  public ExitReason getExitReason() {
    return exitReason;
  }

  public void setExitReason(ExitReason exitReason) {
    this.exitReason = exitReason;
  }

  public String getExitText() {
    return exitText;
  }

  public void setExitText(String exitText) {
    this.exitText = exitText;
  }

  public String getJustification() {
    return justification;
  }

  public void setJustification(String justification) {
    this.justification = justification;
  }

  public boolean isEducationConfirmed() {
    return educationConfirmed;
  }

  public void setEducationConfirmed(boolean educationConfirmed) {
    this.educationConfirmed = educationConfirmed;
  }
}
