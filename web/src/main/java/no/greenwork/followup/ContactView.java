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
  private transient FollowUpQueries.Task task;

  public void load() {
    if (!current.get().may(Action.RECORD_CONTACT)) {
      throw new NotFound();
    }
    getTask();
    contactOn = clock.today();
  }

  public FollowUpQueries.Task getTask() {
    if (task == null) {
      task = queries.carriedOut(id, AccessKind.DETAIL);
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
