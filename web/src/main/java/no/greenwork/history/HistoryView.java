package no.greenwork.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.greenwork.audit.AccessKind;
import no.greenwork.capacity.PageUrl;
import no.greenwork.placement.PlacementDetail;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementWords;
import no.greenwork.shared.Dates;
import no.greenwork.shared.DayParameter;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/** The history of a placement; what is chosen of it stands in the address. */
@Named
@RequestScoped
public class HistoryView {
  private static final int PAGE = 25;
  private static final int LATEST = 5;

  @Inject private HistoryQueries queries;
  @Inject private HttpServletRequest request;
  @Inject private PlacementWords words;
  @Inject private DayParameter days;
  @Inject private TextsView texts;

  private HistoryPage page;
  private PlacementDetail latestOf;
  private List<HistoryLine> latest;
  private Set<String> kinds = Set.of();
  private LocalDate from;
  private LocalDate last;

  /** A choice of the left column, or one to take away. */
  public record Choice(String label, String href, boolean chosen) {}

  public void load() {
    String[] asked = request.getParameterValues("kind");
    kinds = new LinkedHashSet<>(asked == null ? List.of() : Arrays.asList(asked));
    from = days.of(request.getParameter("from"), null);
    last = days.of(request.getParameter("last"), null);
    page =
        queries.list(
            id(),
            new HistoryFilter(kinds, from, last),
            cursor(),
            PAGE,
            texts.texts(),
            AccessKind.DETAIL);
    kinds.retainAll(page.kinds());
  }

  private HistoryCursor cursor() {
    try {
      return HistoryCursor.parse(request.getParameter("at"));
    } catch (Invalid e) {
      return null; // an address that was cut short shows the first page
    }
  }

  /** The latest few of the placement that the page shows. */
  public List<HistoryLine> latest(PlacementDetail shown) {
    if (shown != latestOf) {
      latestOf = shown;
      latest = queries.latest(shown, LATEST, texts.texts());
    }
    return latest;
  }

  public String getId() {
    return id();
  }

  private String id() {
    String id = request.getParameter("id");
    if (id == null || id.isBlank()) {
      throw new NotFound();
    }
    return id;
  }

  /** Day and time; the day alone where no more is kept. */
  public String moment(HistoryLine line) {
    return line.ofDay()
        ? texts.day(LocalDate.ofInstant(line.at(), ZoneOffset.UTC))
        : words.moment(line.at());
  }

  /** Null for a farm. */
  public PlacementRow getRow() {
    return page.row();
  }

  public List<HistoryLine> getLines() {
    return page.lines();
  }

  public List<Choice> getKinds() {
    return page.kinds().stream()
        .map(
            kind ->
                new Choice(texts.get("history.kind." + kind), toggled(kind), kinds.contains(kind)))
        .toList();
  }

  /** What is chosen, each with the address without it. */
  public List<Choice> getChips() {
    List<Choice> chips = new ArrayList<>(getKinds().stream().filter(Choice::chosen).toList());
    if (from != null || last != null) {
      String period = texts.f("history.chip.period", Dates.text(from), Dates.text(last));
      chips.add(new Choice(period, url(kinds).toString(), true));
    }
    return chips;
  }

  private String toggled(String kind) {
    Set<String> others = new LinkedHashSet<>(kinds);
    if (!others.remove(kind)) {
      others.add(kind);
    }
    return dated(url(others)).toString();
  }

  private PageUrl url(Set<String> wanted) {
    PageUrl url = PageUrl.of(request.getContextPath() + "/placements/history").with("id", id());
    for (String kind : wanted) {
      url = url.and("kind", kind);
    }
    return url;
  }

  private PageUrl dated(PageUrl url) {
    return url.with("from", Dates.text(from)).with("last", Dates.text(last));
  }

  public Set<String> getChosenKinds() {
    return kinds;
  }

  public String getFrom() {
    return Dates.text(from);
  }

  public String getLast() {
    return Dates.text(last);
  }

  public String getFirst() {
    return request.getParameter("at") == null ? null : dated(url(kinds)).toString();
  }

  public String getNext() {
    return page.next() == null ? null : dated(url(kinds)).with("at", page.next()).toString();
  }
}
