package no.greenwork.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.access.ScopeType;
import no.greenwork.capacity.PageUrl;
import no.greenwork.placement.FarmPlacementQueries;
import no.greenwork.placement.PlacementQueries;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementWords;
import no.greenwork.shared.Clock;
import no.greenwork.shared.TextsView;

/** What waits for this user, the most urgent first; what it shows stands in its address. */
@Named("tasks")
@RequestScoped
public class TaskListView {
  private static final int PAGE = 25;

  @Inject private TaskQueries queries;
  @Inject private PlacementQueries placements;
  @Inject private FarmPlacementQueries farms;
  @Inject private PlacementWords words;
  @Inject private CurrentActor current;
  @Inject private TextsView texts;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private TaskFilter filter;
  private PageUrl url;
  private TaskPage page;
  private List<Row> rows;
  private Map<TaskQueries.Group, Integer> counts;

  // A page asks for a list anew for each word of each of its lines.
  private List<Facet> dues;
  private List<Facet> kinds;
  private List<Facet> others;

  /**
   * A line of the list, in words: it is made once, where a page would ask for each word anew.
   *
   * @param what what waits to be done
   * @param who the person it is about, or what
   * @param place the farm, or the provider's own premises, and for NAV the provider too
   * @param mark how its day is marked
   * @param change where it can be put off or handed over
   */
  public record Row(
      String path,
      String what,
      String who,
      String place,
      String mark,
      String due,
      String holder,
      String change) {}

  /** A choice of the left column. */
  public record Facet(String code, String href, boolean chosen, String count) {}

  @PostConstruct
  void read() {
    String kind = request.getParameter("kind");
    Due due =
        Arrays.stream(Due.values())
            .filter(d -> d.name().equals(request.getParameter("due")))
            .findFirst()
            .orElse(null);
    boolean everybodys = request.getParameter("everybodys") != null;
    boolean snoozed = request.getParameter("snoozed") != null;
    filter =
        new TaskFilter(
            everybodys, snoozed, kind != null && kind.matches("[A-Z_]{1,30}") ? kind : null, due);
    url =
        PageUrl.of(request.getContextPath() + "/")
            .with("everybodys", everybodys ? "yes" : null)
            .with("snoozed", snoozed ? "yes" : null)
            .with("kind", filter.kind())
            .with("due", due);
  }

  private TaskPage page() {
    if (page == null) {
      page = queries.page(filter, request.getParameter("at"), PAGE);
    }
    return page;
  }

  public List<Row> getRows() {
    if (rows == null) {
      List<Long> ids =
          page().items().stream()
              .map(Task::placementId)
              .filter(Objects::nonNull)
              .distinct()
              .toList();
      rows = current.get().is(Role.FARMER) ? atFarm(ids) : of(placements.ofIds(ids, "tasks"));
    }
    return rows;
  }

  private List<Row> of(Map<Long, PlacementRow> shown) {
    List<Row> lines = new ArrayList<>();
    for (Task task : page().items()) {
      PlacementRow row = task.placementId() == null ? null : shown.get(task.placementId());
      lines.add(row(task, row == null ? task.label() : words.who(row.person()), place(row)));
    }
    return lines;
  }

  private List<Row> atFarm(List<Long> ids) {
    Map<Long, String> names = farms.names(ids);
    return page().items().stream().map(task -> row(task, who(task, names), "")).toList();
  }

  private Row row(Task task, String who, String place) {
    return new Row(
        task.path(),
        texts.get("task.kind." + task.kind()),
        who,
        place,
        mark(task),
        texts.day(task.dueOn()),
        task.holderName(),
        "/tasks/view?kind=" + task.kind() + "&subject=" + task.subject());
  }

  /** Nobody, where the task is about none of the farm's own people. */
  private static String who(Task task, Map<Long, String> names) {
    String label = task.label() == null ? "" : task.label();
    return task.placementId() == null ? label : names.getOrDefault(task.placementId(), label);
  }

  public boolean isFarm() {
    return current.get().is(Role.FARMER);
  }

  /** Whether nothing is narrowed, so that an empty list is good news. */
  public boolean isAll() {
    return filter.kind() == null && filter.due() == null && !filter.snoozed();
  }

  private Map<TaskQueries.Group, Integer> counts() {
    if (counts == null) {
      counts = queries.counts(filter);
    }
    return counts;
  }

  public List<Facet> getDues() {
    if (dues == null) {
      dues =
          Arrays.stream(Due.values())
              .map(
                  due ->
                      facet(
                          "due",
                          due.name(),
                          due == filter.due(),
                          sum(g -> g.due() == due && ofKind(g))))
              .toList();
    }
    return dues;
  }

  /** Those that there are, the most frequent first. */
  public List<Facet> getKinds() {
    if (kinds == null) {
      kinds =
          Stream.concat(
                  counts().keySet().stream().map(TaskQueries.Group::kind),
                  Stream.ofNullable(filter.kind()))
              .distinct()
              .map(
                  kind ->
                      Map.entry(
                          kind,
                          sum(
                              g ->
                                  g.kind().equals(kind)
                                      && (filter.due() == null || g.due() == filter.due()))))
              .sorted(
                  Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                      .thenComparing(Map.Entry::getKey))
              .map(e -> facet("kind", e.getKey(), e.getKey().equals(filter.kind()), e.getValue()))
              .toList();
    }
    return kinds;
  }

  public List<Facet> getOthers() {
    if (others == null) {
      others =
          List.of(
              new Facet(
                  "everybodys",
                  url.with("everybodys", filter.everybodys() ? null : "yes").toString(),
                  filter.everybodys(),
                  null),
              new Facet(
                  "snoozed",
                  url.with("snoozed", filter.snoozed() ? null : "yes").toString(),
                  filter.snoozed(),
                  null));
    }
    return others;
  }

  private Facet facet(String name, String code, boolean chosen, int count) {
    return new Facet(
        code, url.with(name, chosen ? null : code).toString(), chosen, texts.whole(count));
  }

  private boolean ofKind(TaskQueries.Group group) {
    return filter.kind() == null || group.kind().equals(filter.kind());
  }

  private int sum(Predicate<TaskQueries.Group> wanted) {
    return counts().entrySet().stream()
        .filter(e -> wanted.test(e.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How many of how many. */
  public String getShown() {
    int all = sum(g -> ofKind(g) && (filter.due() == null || g.due() == filter.due()));
    return texts.f("task.list.shown", getRows().size(), texts.whole(all));
  }

  public String getNext() {
    return page().next() == null ? null : url.with("at", page().next()).toString();
  }

  public String getPrevious() {
    return page().previous() == null ? null : url.with("at", page().previous()).toString();
  }

  public String getFirst() {
    return request.getParameter("at") == null ? null : url.toString();
  }

  private String mark(Task task) {
    return switch (Due.of(task.dueOn(), clock.today())) {
      case OVERDUE -> "bad";
      case TODAY -> "warn";
      default -> "";
    };
  }

  private String place(PlacementRow placement) {
    if (placement == null) {
      return "";
    }
    String farm = placement.farmName() == null ? "" : placement.farmName();
    boolean providers = current.get().grant().scopeType() == ScopeType.PROVIDER;
    if (providers || placement.providerName() == null) {
      return farm;
    }
    return farm.isEmpty() ? placement.providerName() : placement.providerName() + ", " + farm;
  }

  /** Whether this role has work that others can do meanwhile. */
  public boolean isHandsOver() {
    return current.get().may(Action.HAND_OVER_WORK);
  }

  /** Whether it can be put off or handed over here. */
  public boolean isChangeable() {
    return !isFarm();
  }
}
