package no.greenwork.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import no.greenwork.job.JobOverview;
import no.greenwork.job.JobState;
import no.greenwork.shared.IdText;
import no.greenwork.shared.TextsView;

/** Routes, scheduled work, lost messages and imports, for the administrator. */
@Named
@RequestScoped
public class RoutesView {
  @Inject private WorkService works;
  @Inject private RouteService routes;
  @Inject private DeadLetterService letters;
  @Inject private JobOverview jobs;
  @Inject private TextsView texts;
  @Inject private HttpServletRequest request;

  private List<WorkRow> workRows = List.of();
  private List<RouteRow> routeRows = List.of();
  private List<DeadLetter> letterRows = List.of();
  private JobOverview.Result jobPage = new JobOverview.Result(List.of(), null);

  /** A choice of which imports to list. */
  public record Choice(JobState state, String href, boolean chosen) {}

  public void load() {
    workRows = works.list();
    routeRows = routes.list();
    letterRows = letters.list();
    jobPage = jobs.list(state(), IdText.parse(value("before")).orElse(null));
  }

  private JobState state() {
    return Stream.of(JobState.values())
        .filter(one -> one.name().equals(value("state")))
        .findFirst()
        .orElse(null);
  }

  public List<WorkRow> getWorks() {
    return workRows;
  }

  public List<RouteRow> getRoutes() {
    return routeRows;
  }

  public List<DeadLetter> getLetters() {
    return letterRows;
  }

  public List<JobOverview.Line> getJobs() {
    return jobPage.lines();
  }

  public List<Choice> getStates() {
    return Stream.of(JobState.values())
        .map(one -> new Choice(one, address(one == state() ? null : one, null), one == state()))
        .toList();
  }

  public String getFirst() {
    return value("before").isEmpty() ? null : address(state(), null);
  }

  public String getNext() {
    return jobPage.next() == null ? null : address(state(), jobPage.next());
  }

  private String address(JobState state, Long before) {
    String query =
        (state == null ? "" : "&state=" + state) + (before == null ? "" : "&before=" + before);
    return request.getContextPath()
        + "/admin/routes"
        + (query.isEmpty() ? "" : "?" + query.substring(1))
        + "#imports";
  }

  /** What was done a moment ago, or empty. */
  public String getSaid() {
    return known("schedule.done." + value("said"));
  }

  /** What stopped it, or empty. */
  public String getProblem() {
    String code = value("problem");
    return code.matches("[A-Z_]{2,40}") ? texts.texts().error(code) : "";
  }

  private String known(String key) {
    String text = texts.get(key);
    return text.startsWith("???") ? "" : text;
  }

  private String value(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
