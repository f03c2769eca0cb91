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
import java.util.Optional;
import java.util.stream.Stream;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.CountingView;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/** The participants of a caseworker's unit; what the list shows stands in its address. */
@Named("participantList")
@RequestScoped
public class ParticipantListView {
  @Inject private ParticipantQueries queries;
  @Inject private CurrentActor current;
  @Inject private CountingView counting;
  @Inject private TextsView texts;
  @Inject private HttpServletRequest request;

  private ParticipantFilter filter;
  private ParticipantQueries.Result page;
  private Optional<Map<ParticipantGroup, Integer>> counts;
  private List<Choice> groups;

  /** A choice of the left column. */
  public record Choice(ParticipantGroup group, String href, boolean chosen, Integer count) {}

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

  /** Nothing in the request that only counts: its rows are on the screen, and logged, already. */
  private ParticipantQueries.Result page() {
    if (page == null) {
      page =
          counting.isAsked()
              ? new ParticipantQueries.Result(List.of(), null, null)
              : queries.list(filter);
    }
    return page;
  }

  public boolean isNothing() {
    return rows() == 0;
  }

  private int rows() {
    return counting.isAsked() ? counting.rows() : page().rows().size();
  }

  public List<Choice> getGroups() {
    if (groups == null) {
      groups =
          Stream.of(ParticipantGroup.values())
              .map(
                  g ->
                      new Choice(
                          g,
                          address(filter.name(), g, null),
                          g == filter.group(),
                          counts().map(c -> c.get(g)).orElse(null)))
              .toList();
    }
    return groups;
  }

  /** How many of how many, as far as they were counted. */
  public String getShown() {
    return counts()
        .map(c -> texts.f("participant.list.shown", rows(), c.get(filter.group())))
        .orElseGet(() -> texts.f("participant.list.shown.some", rows()));
  }

  /** Whether the numbers are there, or must be asked for once the rows are shown. */
  public boolean isCounted() {
    return counts().isPresent();
  }

  private Optional<Map<ParticipantGroup, Integer>> counts() {
    if (counts == null) {
      counts =
          counting.isAsked() ? Optional.of(queries.counts(filter)) : queries.knownCounts(filter);
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
