package no.greenwork.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.greenwork.placement.PageAction;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;

/** What was agreed being written: the first time, or a version that begins with the one before. */
@Named("minutesForm")
@ViewScoped
public class MinutesForm implements Serializable {
  @Inject private transient MeetingView meeting;
  @Inject private transient MinutesService service;
  @Inject private transient PageAction action;

  private final List<PointRow> points = new ArrayList<>();
  private int seen;

  public MinutesForm() {
    for (int i = 0; i < MinutesCommand.MOST_POINTS; i++) {
      points.add(new PointRow(i));
    }
  }

  public void load() {
    if (meeting.getId() == null) {
      throw new NotFound();
    }
    meeting.load();
    if (!meeting.isAsking()) {
      fill();
    }
  }

  public String confirm() {
    meeting.confirm();
    fill();
    return null;
  }

  private void fill() {
    Meeting one = meeting.getOne();
    if (!meeting.isHeld()) {
      throw new NotFound();
    }
    seen = one.minutes();
    for (int i = 0; i < Math.min(points.size(), one.points().size()); i++) {
      points.get(i).fill(one.points().get(i));
    }
  }

  public boolean isAsking() {
    return meeting.isAsking();
  }

  public String save() {
    if (!action.attempt(this::write)) {
      return null;
    }
    action.say("meeting.done.MINUTES");
    return "/meetings/view?faces-redirect=true&placement="
        + meeting.getPlacement()
        + "&id="
        + meeting.getId();
  }

  private void write() {
    List<PointRow> filled = points.stream().filter(PointRow::filled).toList();
    try {
      service.write(
          meeting.getPlacement(),
          meeting.getId(),
          seen,
          new MinutesCommand(filled.stream().map(PointRow::toAgreed).toList()));
    } catch (Invalid e) {
      throw new Invalid(e.problems().stream().map(p -> beside(p, filled)).toList());
    }
  }

  /** The same problem at the field of this page. */
  private static Problem beside(Problem problem, List<PointRow> filled) {
    String[] path = problem.field().split("\\.");
    if (path.length < 3) {
      return problem;
    }
    int i = Integer.parseInt(path[1]);
    int index = i < filled.size() ? filled.get(i).getIndex() : 0;
    return problem.of(path[2] + index);
  }

  /** Who can have agreed to something: a farm only when it was invited. */
  public List<Attendee> getParties() {
    boolean farm = meeting.getOne().farm() != null;
    return Arrays.stream(Attendee.values()).filter(a -> a != Attendee.FARM || farm).toList();
  }

  public List<PointRow> getPoints() {
    return points;
  }

  public int getSeen() {
    return seen;
  }
}
