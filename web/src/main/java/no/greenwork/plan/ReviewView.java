package no.greenwork.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PageAction;
import no.greenwork.placement.PlacementRow;
import no.greenwork.shared.NotFound;

/** The office's reviews of a placement, and the one that is being written. */
@Named("review")
@ViewScoped
public class ReviewView implements Serializable {
  private static final String NUMBER = "\\d{1,3}";

  @Inject private transient ReviewQueries reviews;
  @Inject private transient ReviewService service;
  @Inject private transient PageAction action;

  private String id;
  private String months;
  private Integer chosen;
  private int seen;
  private Standing standing;
  private Progress progress;
  private String assessment;
  private String meeting;
  private transient ReviewQueries.Shown shown;
  private transient SinceLast since;
  private transient List<HeldMeeting> meetings;

  public void load() {
    Review review = wanted();
    if (review != null) {
      chosen = review.months();
      seen = review.number();
      standing = review.standing();
      progress = review.progress();
      assessment = review.assessment();
      meeting = review.meeting();
    }
  }

  /** The one that the address names, else the one that is due; null when nothing is. */
  private Review wanted() {
    if (months == null || months.isBlank()) {
      return getShown().open();
    }
    if (!months.matches(NUMBER)) {
      throw new NotFound();
    }
    int named = Integer.parseInt(months);
    return getShown().reviews().stream()
        .filter(r -> r.months() == named)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  public ReviewQueries.Shown getShown() {
    if (shown == null) {
      shown = reviews.of(id, AccessKind.DETAIL);
    }
    return shown;
  }

  public SinceLast getSince() {
    if (since == null) {
      since = reviews.since(getShown(), chosen);
    }
    return since;
  }

  public String save() {
    ReviewCommand command = new ReviewCommand(chosen, standing, progress, assessment, meeting);
    if (!action.attempt(() -> service.write(id, seen, command))) {
      return null;
    }
    action.say("plan.done.REVIEW");
    return "/placements/view?faces-redirect=true&id=" + id;
  }

  /** At which it can have been held. */
  public List<HeldMeeting> getMeetings() {
    if (meetings == null) {
      meetings = reviews.meetings(getShown());
    }
    return meetings;
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(String meeting) {
    this.meeting = meeting;
  }

  public PlacementRow getRow() {
    return getShown().placement().row();
  }

  public boolean isWriting() {
    return chosen != null;
  }

  public Standing[] getStandings() {
    return Standing.values();
  }

  public Progress[] getSteps() {
    return Progress.values();
  }

  public Integer getChosen() {
    return chosen;
  }

  public int getSeen() {
    return seen;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getMonths() {
    return months;
  }

  public void setMonths(String months) {
    this.months = months;
  }

  public Standing getStanding() {
    return standing;
  }

  public void setStanding(Standing standing) {
    this.standing = standing;
  }

  public Progress getProgress() {
    return progress;
  }

  public void setProgress(Progress progress) {
    this.progress = progress;
  }

  public String getAssessment() {
    return assessment;
  }

  public void setAssessment(String assessment) {
    this.assessment = assessment;
  }
}
