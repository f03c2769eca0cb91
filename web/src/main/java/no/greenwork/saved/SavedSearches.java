package no.greenwork.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.TextsView;

/** What the lists offer of the user's saved searches, and the page that keeps them. */
@Named
@RequestScoped
public class SavedSearches {
  @Inject private SavedSearchService service;
  @Inject private CurrentActor current;
  @Inject private TextsView texts;
  @Inject private HttpServletRequest request;

  private List<SavedSearch> mine;

  /** A list with those of it. */
  public record Group(SavedList list, List<SavedSearch> searches) {}

  public List<SavedSearch> of(String list) {
    return mine().stream().filter(search -> search.list().equals(list)).toList();
  }

  private List<SavedSearch> mine() {
    if (mine == null) {
      mine = service.mine();
    }
    return mine;
  }

  /** What a list begins with when it is opened without any choice; nothing before the login. */
  public Optional<SavedSearch> first(SavedList list) {
    return current.present()
        ? of(list.name()).stream().filter(SavedSearch::first).findFirst()
        : Optional.empty();
  }

  /** Those lists of which something is saved. */
  public List<Group> getGroups() {
    return Arrays.stream(SavedList.values())
        .map(list -> new Group(list, of(list.name())))
        .filter(group -> !group.searches().isEmpty())
        .toList();
  }

  /** Whether this page shows just what one of them chooses. */
  public boolean shows(SavedSearch search) {
    return search.filter().equals(chosen(search.list()));
  }

  /** What of this page would be saved, as in its address; empty when there is nothing to save. */
  public String chosen(String list) {
    return Chosen.query(SavedList.valueOf(list).chosen(request.getParameterMap()));
  }

  public boolean leavesOut(String list) {
    return SavedList.valueOf(list).leavesOut(request.getParameterMap());
  }

  /**
   * The address of a list with what is chosen on it. Where nothing is any more it says so, or the
   * list would begin with what its user wants first.
   */
  public String link(String href) {
    String root = request.getContextPath();
    boolean bare =
        href != null
            && href.startsWith(root)
            && SavedList.at(href.substring(root.length())).isPresent();
    return bare ? href + "?" + SavedList.ALL + "=yes" : href;
  }

  /** What was done a moment ago, or empty. */
  public String getSaid() {
    String text = texts.get("saved.done." + told());
    return text.startsWith("???") ? "" : text;
  }

  /** What stopped it, or empty. */
  public String getProblem() {
    String text = texts.get("saved.problem." + told());
    return text.startsWith("???") ? "" : text;
  }

  public boolean isTold() {
    return !told().isEmpty();
  }

  private String told() {
    String told = request.getParameter(SavedServlet.TOLD);
    return told == null ? "" : told;
  }
}
