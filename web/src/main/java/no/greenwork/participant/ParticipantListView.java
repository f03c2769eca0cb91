package no.greenwork.participant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.NotFound;

/** The participants of a caseworker's unit; what the list shows stands in its address. */
@Named("participantList")
@RequestScoped
public class ParticipantListView {
  @Inject private ParticipantQueries queries;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;

  private ParticipantFilter filter;
  private ParticipantQueries.Result page;
  private Map<ParticipantGroup, Integer> counts;

  /** A choice of the left column. */
  public record Choice(ParticipantGroup group, String href, boolean chosen, int count) {}

  @PostConstruct
  void read() {
    String name = request.getParameter("name");
    String asked = request.getParameter("group");
    ParticipantGroup group =
        Stream.of(ParticipantGroup.values())
            .filter(g -> g.name().equals(asked))
            .findFirst()
            .orElse(ParticipantGroup.ALL);
    filter =
        new ParticipantFilter(
            name == null || name.isBlank() ? null : name.strip(),
            group,
            request.getParameter("at"));
  }

  public void load() {
    if (!current.get().may(Action.SEE_PARTICIPANTS)) {
      throw new NotFound();
    }
  }

  public ParticipantFilter getFilter() {
    return filter;
  }

  public List<ParticipantRow> getRows() {
    return page().rows();
  }

  private ParticipantQueries.Result page() {
    if (page == null) {
      page = queries.list(filter);
    }
    return page;
  }

  public List<Choice> getGroups() {
    return Stream.of(ParticipantGroup.values())
        .map(
            g ->
                new Choice(
                    g, address(filter.name(), g, null), g == filter.group(), counts().get(g)))
        .toList();
  }

  public int getTotal() {
    return counts().get(filter.group());
  }

  private Map<ParticipantGroup, Integer> counts() {
    if (counts == null) {
      counts = queries.counts(filter);
    }
    return counts;
  }

  public boolean isNarrowed() {
    return filter.name() != null || filter.group() != ParticipantGroup.ALL;
  }

  public String getWithoutName() {
    return address(null, filter.group(), null);
  }

  public String getWithoutGroup() {
    return address(filter.name(), ParticipantGroup.ALL, null);
  }

  public String getNext() {
    return page().next() == null ? null : address(filter.name(), filter.group(), page().next());
  }

  public String getPrevious() {
    return page().previous() == null
        ? null
        : address(filter.name(), filter.group(), page().previous());
  }

  public String getFirst() {
    return filter.after() == null ? null : address(filter.name(), filter.group(), null);
  }

  private String address(String name, ParticipantGroup group, String at) {
    String query =
        (name == null ? "" : "&name=" + encoded(name))
            + (group == ParticipantGroup.ALL ? "" : "&group=" + group)
            + (at == null ? "" : "&at=" + encoded(at));
    return request.getContextPath()
        + "/participants/list"
        + (query.isEmpty() ? "" : '?' + query.substring(1));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
