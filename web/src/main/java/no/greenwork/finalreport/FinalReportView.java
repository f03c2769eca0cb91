package no.greenwork.finalreport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.placement.PlacementRow;
import no.greenwork.shared.NotFound;

/** A version of a placement's final report: the newest, or one that the address names. */
@Named("finalReport")
@ViewScoped
public class FinalReportView implements Serializable {
  private static final String NUMBER = "\\d{1,6}";

  @Inject private transient FinalReportQueries reports;
  @Inject private transient FinalReportService service;
  @Inject private transient PlacementOpening opening;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;

  private String id;
  private String version;
  private boolean confirmed;
  private boolean asking;
  private int seen;
  private transient FinalReportQueries.Shown shown;

  public void load() {
    asking = opening.asksFirst(id);
    if (!asking) {
      seen = getShown().newest();
    }
  }

  public FinalReportQueries.Shown getShown() {
    if (shown == null) {
      shown = reports.of(id, number(), confirmed ? AccessKind.CONFIRMED : AccessKind.DETAIL);
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

  public String read() {
    if (!action.attempt(() -> service.read(id, seen))) {
      return null;
    }
    action.say("finalreport.done.READ");
    return "/finalreports/view?faces-redirect=true&id=" + id;
  }

  public PlacementRow getRow() {
    return getShown().placement().row();
  }

  public FinalReport getReport() {
    return getShown().report();
  }

  public Known getKnown() {
    return getReport().known();
  }

  public boolean isOlder() {
    return getShown().written() && getReport().number() < getShown().newest();
  }

  public boolean isMayWrite() {
    return current.get().may(Action.WRITE_FINAL_REPORT) && getShown().today();
  }

  public boolean isMayRead() {
    return current.get().may(Action.READ_FINAL_REPORT)
        && getShown().written()
        && !isOlder()
        && getReport().readAt() == null;
  }

  public boolean isMayPrint() {
    return getShown().written() && !asking;
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
