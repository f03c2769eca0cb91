package no.greenwork.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;
import no.greenwork.shared.TextsView;

/**
 * The sheets that wait for a caseworker: those without deviations together, with some drawn to be
 * looked at, the others one by one.
 */
@Named("sheetApproval")
@ViewScoped
public class SheetApprovalView implements Serializable {
  @Inject private transient SheetQueries queries;
  @Inject private transient SheetDecisionService decisions;
  @Inject private transient CurrentActor current;
  @Inject private transient TextsView texts;
  @Inject private transient Notice notice;
  @Inject private transient Clock clock;

  private List<String> seen;
  private transient List<SheetLine> lines;
  private transient boolean more;

  public void load() {
    if (!current.get().may(Action.DECIDE_ATTENDANCE)) {
      throw new NotFound();
    }
    seen = getPlain().stream().map(SheetLine::key).toList();
  }

  public List<SheetLine> getLines() {
    if (lines == null) {
      List<WaitingSheet> waiting = queries.waiting();
      more = waiting.size() > SheetQueries.MOST;
      Namesakes names = new Namesakes(texts.texts());
      waiting.forEach(sheet -> names.add(called(sheet)));
      Set<SheetKey> overtaken = queries.overtaken(waiting);
      lines =
          waiting.stream()
              .limit(SheetQueries.MOST)
              .map(sheet -> line(sheet, names, overtaken.contains(sheet.key())))
              .toList();
    }
    return lines;
  }

  private SheetLine line(WaitingSheet sheet, Namesakes names, boolean overtaken) {
    return new SheetLine(
        SheetLine.key(sheet.ref()),
        names.told(called(sheet)),
        sheet,
        Hours.text(sheet.presentQuarters()) + " / " + Hours.text(sheet.expectedQuarters()),
        sheet.heldOn(clock.today()),
        overtaken);
  }

  private Namesakes.Called called(WaitingSheet sheet) {
    Subject subject = sheet.subject();
    return new Namesakes.Called(
        sheet.calledFor(current.get()),
        subject.publicId(),
        subject.measure(),
        texts.day(subject.validFrom()));
  }

  /** How many are shown where there are more, else 0. */
  public int getCut() {
    int shown = getLines().size();
    return more ? shown : 0;
  }

  /** Those that can be approved together. */
  public List<SheetLine> getPlain() {
    return getLines().stream().filter(SheetLine::plain).toList();
  }

  /** Those that somebody is to look at. */
  public List<SheetLine> getToLookAt() {
    return getLines().stream().filter(line -> !line.held() && line.toLookAt()).toList();
  }

  public List<SheetLine> getHeld() {
    return getLines().stream().filter(SheetLine::held).toList();
  }

  /** Those that were shown as such, and no others. */
  public String approveTogether() {
    List<SheetLine> shown = getPlain().stream().filter(line -> seen.contains(line.key())).toList();
    if (shown.isEmpty()) {
      return null;
    }
    List<SheetOutcome> outcomes =
        decisions.approve(shown.stream().map(line -> line.sheet().ref()).toList());
    long done = outcomes.stream().filter(SheetOutcome::isDone).count();
    if (done > 0) {
      notice.done("attendance.approved.many", done);
    }
    Refusals.told(shown.stream().map(SheetLine::name).toList(), outcomes, texts.texts())
        .forEach((why, whom) -> notice.wrong("attendance.sent.not", whom, why));
    if (done == 0) {
      lines = null;
      load();
      return null;
    }
    return "/attendance/approve?faces-redirect=true";
  }
}
