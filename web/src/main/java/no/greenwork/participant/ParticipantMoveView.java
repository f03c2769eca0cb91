package no.greenwork.participant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;
import no.greenwork.shared.StaleRecord;

/** What happens to a participant seldom: another NAV unit, another identity number. */
@Named("participantMove")
@RequestScoped
public class ParticipantMoveView {
  @Inject private ParticipantQueries queries;
  @Inject private ParticipantReferences references;
  @Inject private ParticipantService service;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;
  @Inject private Notice notice;

  private ParticipantDetail detail;
  private int version;
  private String unit;
  private String identityNumber;

  @PostConstruct
  void read() {
    String seen = request.getParameter("version");
    version = seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
  }

  public void load() {
    if (!current.get().may(Action.EDIT_PARTICIPANT)) {
      throw new NotFound();
    }
    if (version < 0) {
      version = getDetail().version();
    }
  }

  public ParticipantDetail getDetail() {
    if (detail == null) {
      detail =
          queries
              .detail(getId())
              .filter(d -> d.disclosure().showsName())
              .orElseThrow(NotFound::new);
    }
    return detail;
  }

  public String move() {
    attempt(() -> service.move(getId(), version, unit));
    notice.done("participant.moved");
    return "/participants/list?faces-redirect=true";
  }

  public String renumber() {
    attempt(() -> service.renumber(getId(), version, identityNumber));
    notice.done("participant.renumbered");
    return "/participants/view?faces-redirect=true&id=" + getId();
  }

  /** Sent again after somebody else was first, it is put on top of what is shown now. */
  private void attempt(Runnable change) {
    try {
      change.run();
    } catch (StaleRecord lost) {
      detail = null;
      version = getDetail().version();
      throw lost;
    }
  }

  /** All units but the person's own. */
  public List<ParticipantReferences.Choice> getUnits() {
    return references.units().stream()
        .filter(one -> !one.code().equals(getDetail().unit()))
        .toList();
  }

  public String getId() {
    return request.getParameter("id");
  }

  public int getVersion() {
    return version;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getIdentityNumber() {
    return identityNumber;
  }

  public void setIdentityNumber(String identityNumber) {
    this.identityNumber = identityNumber;
  }
}
