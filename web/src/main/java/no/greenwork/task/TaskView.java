package no.greenwork.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.placement.PlacementQueries;
import no.greenwork.placement.PlacementWords;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;

/** One task: put off, or given to somebody else. */
@Named("task")
@ViewScoped
public class TaskView implements Serializable {
  private static final String LIST = "/index?faces-redirect=true";

  @Inject private transient TaskQueries queries;
  @Inject private transient TaskService tasks;
  @Inject private transient Colleagues colleagues;
  @Inject private transient PlacementQueries placements;
  @Inject private transient PlacementWords words;
  @Inject private transient CurrentActor current;
  @Inject private transient Notice notice;
  @Inject private transient Clock clock;

  private String kind;
  private String subject;
  private int seen;
  private LocalDate until;
  private String colleague;
  private transient Task task;
  private transient String who;

  public void open() {
    if (!current.get().may(Action.SEE_TASKS) || current.get().is(Role.FARMER)) {
      throw new NotFound();
    }
    seen = getTask().assignment();
    until = task.snoozedUntil() == null ? clock.today().plusDays(1) : task.snoozedUntil();
  }

  public Task getTask() {
    if (task == null) {
      task = queries.find(kind == null ? "" : kind, id()).orElseThrow(NotFound::new);
    }
    return task;
  }

  /** An address that names no number names no task. */
  private long id() {
    try {
      return Long.parseLong(subject == null ? "" : subject);
    } catch (NumberFormatException e) {
      throw new NotFound();
    }
  }

  /** The person it is about, or what. */
  public String getWho() {
    if (who == null) {
      Long id = getTask().placementId();
      who =
          id == null
              ? task.label()
              : words.who(placements.ofIds(List.of(id), "task").get(id).person());
    }
    return who;
  }

  public List<Colleague> getColleagues() {
    return colleagues.all();
  }

  public String snooze() {
    tasks.snooze(kind, id(), until);
    notice.done("task.done.snoozed", until);
    return LIST;
  }

  public String wake() {
    tasks.snooze(kind, id(), null);
    notice.done("task.done.woken");
    return LIST;
  }

  public String handOver() {
    tasks.handOver(kind, id(), seen, colleague);
    notice.done("task.done.handedOver");
    return LIST;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getColleague() {
    return colleague;
  }

  public void setColleague(String colleague) {
    this.colleague = colleague;
  }
}
