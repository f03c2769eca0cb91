package no.greenwork.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.NotFound;

/** A version of a placement's plan: the one in force, or one that the address names. */
@Named("plan")
@ViewScoped
public class PlanView implements Serializable {
  private static final String NUMBER = "\\d{1,6}";

  @Inject private transient PlanQueries plans;
  @Inject private transient PlacementOpening opening;
  @Inject private transient CurrentActor current;

  private String id;
  private String version;
  private boolean confirmed;
  private boolean asking;
  private transient PlanQueries.Shown shown;

  public void load() {
    asking = opening.asksFirst(id);
    if (!asking) {
      getShown();
    }
  }

  public PlanQueries.Shown getShown() {
    if (shown == null) {
      shown = plans.of(id, number(), confirmed ? AccessKind.CONFIRMED : AccessKind.DETAIL);
    }
    return shown;
  }

  private Integer number() {
    if (version == null || version.isBlank()) {
      return null;
    }
    if (!version.matches(NUMBER)) {
      throw new NotFound();
    }
    return Integer.valueOf(version);
  }

  /** Whether the user must first confirm that it is logged. */
  public boolean isAsking() {
    return asking && !confirmed;
  }

  public String confirm() {
    confirmed = true;
    return null;
  }

  public PlacementRow getRow() {
    return getShown().placement().row();
  }

  public boolean isOlder() {
    return getShown().plan().written() && getShown().plan().number() < getShown().newest();
  }

  public boolean isMayWrite() {
    PlacementState state = getRow().state();
    return current.get().may(Action.WRITE_PLAN)
        && (state == PlacementState.AWAITING_START || state == PlacementState.ACTIVE);
  }

  public boolean isMayPrint() {
    return getShown().plan().written() && !asking;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}
