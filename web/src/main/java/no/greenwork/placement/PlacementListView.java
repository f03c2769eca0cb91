package no.greenwork.placement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.shared.CountingView;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.TextsView;

/** The list of placements; what it shows stands in its address. */
@Named("placementList")
@RequestScoped
public class PlacementListView {
  private static final int PAGE = 25;
  private static final int MOST = 10_000;
  private static final List<String> MEASURES = List.of("AFT", "VTA_S", "VTA_O", "APS");
  private static final List<String> SINGLE =
      List.of("measure", "provider", "farm", "agreement", "participant", "supervisor");

  @Inject private PlacementQueries queries;
  @Inject private CurrentActor current;
  @Inject private CountingView counting;
  @Inject private TextsView texts;
  @Inject private HttpServletRequest request;

  private final Map<String, String> chosen = new LinkedHashMap<>();
  private final Set<PlacementState> states = EnumSet.noneOf(PlacementState.class);
  private PlacementSort sort;
  private PlacementFilter filter;
  private PlacementPage<PlacementRow> page;
  private Optional<Map<PlacementState, Integer>> counts;
  private List<Facet> stateFacets;
  private List<Facet> measureFacets;

  /** A choice of the left column. */
  public record Facet(String code, String href, boolean chosen, String count) {}

  @PostConstruct
  void read() {
    for (String name : SINGLE) {
      String value = request.getParameter(name);
      if (value != null && !value.isBlank()) {
        chosen.put(name, value.strip());
      }
    }
    String[] asked = request.getParameterValues("state");
    for (String name : asked == null ? new String[0] : asked) {
      Stream.of(PlacementState.values())
          .filter(state -> state.name().equals(name))
          .forEach(states::add);
    }
    String order = request.getParameter("sort");
    sort =
        Stream.of(PlacementSort.values())
            .filter(s -> s.name().equals(order))
            .findFirst()
            .orElse(PlacementSort.NEWEST_REFERRED);
    filter =
        new PlacementFilter(
            states,
            chosen.get("measure"),
            chosen.get("provider"),
            chosen.get("farm"),
            chosen.get("agreement"),
            chosen.get("participant"),
            chosen.get("supervisor"));
  }

  public boolean isFarm() {
    return current.get().is(Role.FARMER);
  }

  public boolean isWithPerson() {
    return !current.get().role().seesNoPerson();
  }

  public boolean isProvider() {
    return current.get().is(Role.PROVIDER_COORDINATOR) || current.get().is(Role.SUPERVISOR);
  }

  /** Nothing in the request that only counts: its rows are on the screen, and logged, already. */
  public PlacementPage<PlacementRow> getPage() {
    if (page == null) {
      page =
          counting.isAsked()
              ? new PlacementPage<>(List.of(), null, null)
              : queries.list(filter, sort, cursor(), PAGE);
    }
    return page;
  }

  public boolean isNothing() {
    return rows() == 0;
  }

  private int rows() {
    return counting.isAsked() ? counting.rows() : getPage().items().size();
  }

  /** An address that was cut short shows the first page. */
  private PlacementCursor cursor() {
    try {
      return PlacementCursor.parse(request.getParameter("at"));
    } catch (Invalid e) {
      return null;
    }
  }

  /** Whether the numbers are there, or must be asked for once the rows are shown. */
  public boolean isCounted() {
    return counts().isPresent();
  }

  private Optional<Map<PlacementState, Integer>> counts() {
    if (counts == null) {
      counts =
          counting.isAsked()
              ? Optional.of(queries.countByState(filter))
              : queries.knownByState(filter);
    }
    return counts;
  }

  public List<Facet> getStates() {
    if (stateFacets == null) {
      stateFacets =
          Stream.of(PlacementState.values())
              .map(
                  state ->
                      new Facet(
                          state.name(),
                          toggled(state),
                          states.contains(state),
                          counts().map(c -> shown(c, c.getOrDefault(state, 0))).orElse(null)))
              .toList();
    }
    return stateFacets;
  }

  /** Where not all were counted, each number is at least that. */
  private String shown(Map<PlacementState, Integer> all, int count) {
    boolean more = all.values().stream().mapToInt(n -> n).sum() > MOST;
    return texts.whole(Math.min(count, MOST)) + (more && count > 0 ? "+" : "");
  }

  /** How many of how many, as far as they were counted. */
  public String getShown() {
    return counts()
        .map(all -> texts.f("placement.list.shown", rows(), shown(all, total(all))))
        .orElseGet(() -> texts.f("placement.list.shown.some", rows()));
  }

  private int total(Map<PlacementState, Integer> all) {
    return all.entrySet().stream()
        .filter(e -> states.isEmpty() || states.contains(e.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  public List<Facet> getMeasures() {
    if (measureFacets == null) {
      measureFacets =
          MEASURES.stream()
              .map(
                  m ->
                      new Facet(
                          m,
                          with("measure", m.equals(chosen.get("measure")) ? null : m),
                          m.equals(chosen.get("measure")),
                          null))
              .toList();
    }
    return measureFacets;
  }

  /** What is chosen besides, each with the address without it. */
  public List<Facet> getChips() {
    Stream<Facet> single =
        chosen.entrySet().stream()
            .filter(e -> !e.getKey().equals("measure"))
            .map(e -> new Facet(e.getKey(), with(e.getKey(), null), true, e.getValue()));
    Stream<Facet> state =
        states.stream().map(s -> new Facet("state." + s.name(), toggled(s), true, null));
    Stream<Facet> measure =
        Stream.ofNullable(chosen.get("measure"))
            .map(m -> new Facet("measure", with("measure", null), true, m));
    return Stream.of(state, measure, single).flatMap(f -> f).toList();
  }

  public String sorted(String newest, String oldest) {
    return address(chosen, states, sort.name().equals(newest) ? oldest : newest, null);
  }

  public String direction(String newest, String oldest) {
    return sort.name().equals(newest)
        ? "descending"
        : sort.name().equals(oldest) ? "ascending" : "none";
  }

  public String getNext() {
    return getPage().next() == null ? null : address(chosen, states, sort.name(), getPage().next());
  }

  public String getPrevious() {
    return getPage().previous() == null
        ? null
        : address(chosen, states, sort.name(), getPage().previous());
  }

  public String getFirst() {
    return request.getParameter("at") == null ? null : address(chosen, states, sort.name(), null);
  }

  private String with(String name, String value) {
    Map<String, String> others = new LinkedHashMap<>(chosen);
    others.remove(name);
    if (value != null) {
      others.put(name, value);
    }
    return address(others, states, sort.name(), null);
  }

  private String toggled(PlacementState state) {
    Set<PlacementState> others = EnumSet.noneOf(PlacementState.class);
    others.addAll(states);
    if (!others.remove(state)) {
      others.add(state);
    }
    return address(chosen, others, sort.name(), null);
  }

  private String address(
      Map<String, String> single, Set<PlacementState> states, String sort, String at) {
    QueryString query = new QueryString(request.getContextPath() + "/placements/list");
    single.forEach(query::add);
    states.forEach(state -> query.add("state", state.name()));
    query.add("sort", sort.equals(PlacementSort.NEWEST_REFERRED.name()) ? null : sort);
    query.add("at", at);
    return query.toString();
  }
}
