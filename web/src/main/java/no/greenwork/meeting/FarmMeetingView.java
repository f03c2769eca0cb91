package no.greenwork.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.greenwork.placement.PageAction;

/** The meetings that a farm is invited to, on the page of somebody who comes there. */
@Named("farmMeetings")
@RequestScoped
public class FarmMeetingView {
  @Inject private FarmMeetingQueries queries;
  @Inject private PointService points;
  @Inject private PageAction action;

  private List<FarmMeeting> meetings;

  public List<FarmMeeting> of(String placement) {
    if (meetings == null) {
      meetings = queries.beside(placement);
    }
    return meetings;
  }

  public String done(String placement, long point) {
    if (!action.attempt(() -> points.done(placement, point))) {
      return null;
    }
    action.say("meeting.done.POINT");
    return "/placements/view?faces-redirect=true&id=" + placement;
  }
}
