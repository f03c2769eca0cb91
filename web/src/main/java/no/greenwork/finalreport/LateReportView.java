package no.greenwork.finalreport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PageAction;
import no.greenwork.shared.NotFound;

/** A missing final report being written, of a placement that is out of the provider's sight. */
@Named("lateReport")
@ViewScoped
public class LateReportView implements Serializable {
  @Inject private transient LateReportQueries reports;
  @Inject private transient LateReportService service;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;

  private String id;
  private String worked;
  private String recommendation;
  private transient LateReportQueries.Late late;

  public void load() {
    if (!current.get().may(Action.WRITE_FINAL_REPORT)) {
      throw new NotFound();
    }
    getLate();
  }

  public LateReportQueries.Late getLate() {
    if (late == null) {
      late = reports.of(id, AccessKind.DETAIL);
    }
    return late;
  }

  /** With the report the task is gone, and with it what the provider still had of the person. */
  public String save() {
    if (!action.attempt(() -> service.write(id, worked, recommendation))) {
      return null;
    }
    action.say("finalreport.done.WRITTEN");
    return "/index?faces-redirect=true";
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getWorked() {
    return worked;
  }

  public void setWorked(String worked) {
    this.worked = worked;
  }

  public String getRecommendation() {
    return recommendation;
  }

  public void setRecommendation(String recommendation) {
    this.recommendation = recommendation;
  }
}
