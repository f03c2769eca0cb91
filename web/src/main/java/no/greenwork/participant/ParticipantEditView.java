package no.greenwork.participant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.organisation.Activity;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;
import no.greenwork.shared.StaleRecord;

/** Registers a participant of the user's own unit, or changes one. */
@Named("participantEdit")
@RequestScoped
public class ParticipantEditView {
  private static final String VIEW = "/participants/view?faces-redirect=true&id=";

  @Inject private ParticipantQueries queries;
  @Inject private ParticipantService service;
  @Inject private ParticipantReferences references;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;
  @Inject private Notice notice;

  private ParticipantForm form = new ParticipantForm();
  private ParticipantForm stored;
  private String id;
  private int version;

  @PostConstruct
  void read() {
    id = request.getParameter("id");
    String seen = request.getParameter("version");
    version = seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
  }

  public void load() {
    if (!current.get().may(Action.EDIT_PARTICIPANT)) {
      throw new NotFound();
    }
    if (!isFresh()) {
      ParticipantDetail detail = detail();
      form = ParticipantForm.of(detail);
      version = detail.version();
    }
  }

  private ParticipantDetail detail() {
    return queries.detail(id).filter(d -> d.disclosure().showsName()).orElseThrow(NotFound::new);
  }

  /**
   * When somebody else was first, what is stored now is shown beside what was typed; saved again,
   * it replaces it.
   */
  public String save() {
    ParticipantCommand command = form.command(current.get().grant().scopeKey());
    if (isFresh()) {
      String made = service.register(command);
      notice.done("participant.registered");
      return VIEW + made;
    }
    try {
      service.change(id, version, command);
    } catch (StaleRecord lost) {
      ParticipantDetail now = detail();
      stored = ParticipantForm.of(now);
      version = now.version();
      throw lost;
    }
    notice.done("participant.saved");
    return VIEW + id;
  }

  public boolean isFresh() {
    return id == null || id.isBlank();
  }

  public boolean isStale() {
    return stored != null;
  }

  public ParticipantForm getForm() {
    return form;
  }

  public ParticipantForm getStored() {
    return stored;
  }

  public String getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  /** Who in the unit may be the caseworker. */
  public List<ParticipantReferences.Choice> getCaseworkers() {
    return references.caseworkers(current.get().grant().scopeKey());
  }

  public List<String> getProtections() {
    return Stream.of(Protection.values()).map(Enum::name).toList();
  }

  public List<String> getKnown() {
    return Stream.of(Activity.values()).map(Enum::name).toList();
  }
}
