package no.greenwork.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.organisation.OrganisationSearch;
import no.greenwork.participant.ParticipantFilter;
import no.greenwork.participant.ParticipantGroup;
import no.greenwork.participant.ParticipantQueries;
import no.greenwork.participant.ParticipantRow;
import no.greenwork.participant.ParticipantService;

/**
 * The one search field: people by name or whole number, farms, providers and agreements. What is
 * searched for is posted, so it stands in no address.
 */
@Named("search")
@RequestScoped
public class SearchView {
  private static final int LONGEST = 80;

  @Inject private ParticipantQueries participants;
  @Inject private ParticipantService service;
  @Inject private OrganisationSearch organisations;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;

  private String text = "";
  private List<ParticipantRow> people = List.of();
  private List<OrganisationSearch.Hit> hits = List.of();

  public void load() throws IOException {
    if (!isOffered()) {
      throw new NotFound();
    }
    String asked = "POST".equals(request.getMethod()) ? request.getParameter("q") : null;
    if (asked == null || asked.isBlank() || asked.length() > LONGEST) {
      return;
    }
    text = asked.strip();
    String digits = text.replaceAll("[ \u00a0]", "");
    if (digits.matches("\\d{11}")) {
      text = "";
      byNumber(digits);
      return;
    }
    if (current.get().may(Action.SEE_PARTICIPANTS)) {
      people = participants.list(new ParticipantFilter(text, ParticipantGroup.ALL, null)).rows();
    }
    hits = organisations.find(text);
  }

  private void byNumber(String number) throws IOException {
    Optional<String> found =
        current.get().may(Action.SEE_PARTICIPANTS) ? service.find(number) : Optional.empty();
    if (found.isPresent()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(request.getContextPath() + "/participants/view?id=" + found.get());
    }
  }

  /** Whether this role has anything to search in. */
  public boolean isOffered() {
    return current.present() && current.get().may(Action.SEE_REGISTERS);
  }

  /** What was looked for, unless it was a number of a person. */
  public String getText() {
    return text;
  }

  public List<ParticipantRow> getPeople() {
    return people;
  }

  public List<OrganisationSearch.Hit> getHits() {
    return hits;
  }

  public boolean isNothing() {
    return people.isEmpty() && hits.isEmpty();
  }
}
