package no.greenwork.followup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.PageAction;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;

/** A contact being registered in one line, by whom at the provider carries the follow-up out. */
@Named("followUpContact")
@ViewScoped
public class ContactView implements Serializable {
  @Inject private transient FollowUpQueries queries;
  @Inject private transient ContactService service;
  @Inject private transient PageAction action;
  @Inject private transient CurrentActor current;
  @Inject private transient Clock clock;

  private String id;
  private LocalDate contactOn;
  private String note;
  private boolean asking;
  private boolean confirmed;
  private transient FollowUpQueries.Task task;

  public void load() {
    if (!current.get().may(Action.RECORD_CONTACT)) {
      throw new NotFound();
    }
    asking = queries.asksFirst(id);
    if (!asking) {
      getTask();
    }
    contactOn = clock.today();
  }

  /** Whether the user must first confirm that it is logged. */
  public boolean isAsking() {
    return asking && !confirmed;
  }

  public String confirm() {
    confirmed = true;
    return null;
  }

  public FollowUpQueries.Task getTask() {
    if (task == null) {
      task = queries.carriedOut(id, confirmed ? AccessKind.CONFIRMED : AccessKind.DETAIL);
    }
    return task;
  }

  public FollowUp getFollowUp() {
    return getTask().followUp();
  }

  public boolean isDue() {
    return getFollowUp().due(clock.today());
  }

  /** When contact is due next, or null. */
  public LocalDate getNext() {
    return getFollowUp().period().nextAfter(clock.today()).orElse(null);
  }

  public String save() {
    if (!action.attempt(() -> service.record(id, contactOn, note))) {
      return null;
    }
    action.say("followup.done.CONTACT");
    return "/followups/contact?faces-redirect=true&id=" + id;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public LocalDate getContactOn() {
    return contactOn;
  }

  public void setContactOn(LocalDate contactOn) {
    this.contactOn = contactOn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
