package no.greenwork.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.greenwork.capacity.PageUrl;
import no.greenwork.shared.Halves;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.LanguageView;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/** What came of waiting in a year; the whole choice stands in the address. */
@Named("waitingResults")
@RequestScoped
public class WaitingResultsView {
  private static final int PAGE = 25;
  private static final String AFTER = "after";

  @Inject private WaitingResults results;
  @Inject private WaitingRequest asked;
  @Inject private HttpServletRequest request;
  @Inject private LanguageView language;
  @Inject private TextsView texts;

  private WaitingRequest.Choice choice;
  private String region;
  private WaitingTable waits;
  private EmptyTable places;
  private List<PassingReason> reasons;
  private int first;

  /** Something that can be chosen. */
  public record Option(String label, String href, boolean chosen) {}

  public void load() {
    try {
      Map<String, String[]> given = request.getParameterMap();
      choice = asked.read(name -> given.containsKey(name) ? given.get(name)[0] : null);
    } catch (Invalid e) {
      throw new NotFound();
    }
    region = choice.shown(results.ownRegion());
    waits = results.waits(choice.by(), choice.year(), region);
    places = results.empty(choice.by(), choice.year(), region);
    reasons = results.reasons(choice.year());
    String after = request.getParameter(AFTER);
    first = after != null && after.matches("\\d{1,6}") ? Integer.parseInt(after) : 0;
  }

  private PageUrl here() {
    return PageUrl.of(request.getContextPath() + "/waiting/results")
        .with("by", choice.by().code())
        .with("year", choice.year())
        .with("region", choice.region());
  }

  public List<Option> getDimensions() {
    return Stream.of(WaitingDimension.values())
        .map(
            d ->
                new Option(
                    texts.get("waiting.results.by." + d.code()),
                    here().with("by", d.code()).toString(),
                    d == choice.by()))
        .toList();
  }

  public List<Option> getYears() {
    return results.years().stream()
        .map(y -> new Option(y.toString(), here().with("year", y).toString(), y == choice.year()))
        .toList();
  }

  public List<Option> getRegions() {
    List<Option> regions = new ArrayList<>();
    regions.add(
        new Option(
            texts.get("waiting.results.everywhere"),
            here().with("region", WaitingRequest.EVERYWHERE).toString(),
            region == null));
    results
        .regions()
        .forEach(
            (number, name) ->
                regions.add(
                    new Option(
                        name, here().with("region", number).toString(), number.equals(region))));
    return regions;
  }

  public int getYear() {
    return choice.year();
  }

  public List<WaitingRow> getWaits() {
    return waits.rows().stream().skip(first).limit(PAGE).toList();
  }

  public WaitingRow getAllWaits() {
    return waits.total();
  }

  public List<EmptyRow> getPlaces() {
    return places.rows().stream().skip(first).limit(PAGE).toList();
  }

  public EmptyRow getAllPlaces() {
    return places.total();
  }

  public List<PassingReason> getReasons() {
    return reasons;
  }

  public Way[] getWays() {
    return Way.values();
  }

  /** Of a measure its name, of a provider also its region's. */
  public String name(String key, String name, String within) {
    if (key == null) {
      return texts.get("waiting.results.total");
    }
    if (name == null) {
      return texts.get("capacity.measure." + key);
    }
    return within == null || region != null ? name : name + ", " + within;
  }

  public String people(WaitingRow row) {
    return row.all() == null ? hidden() : texts.whole(row.all().people());
  }

  /** 34,5 dager (12). */
  public String way(WaitingRow row, Way way) {
    WaitingRow.Wait wait = row.ways().get(way);
    return wait == null
        ? hidden()
        : texts.f("waiting.results.days.of", texts.one(wait.days()), texts.whole(wait.people()));
  }

  public String days(WaitingRow row) {
    return row.all() == null ? "" : texts.one(row.all().days());
  }

  public String median(WaitingRow row) {
    return row.all() == null ? "" : texts.whole(row.all().median());
  }

  /** Times that somebody was passed over, and how many it befell. */
  public String passed(WaitingRow row) {
    return row.passed() == null
        ? hidden()
        : texts.f(
            "waiting.results.times.of",
            texts.whole(row.passed().times()),
            texts.whole(row.passed().people()));
  }

  public String places(int halves) {
    return Halves.text(halves, language.getLocale());
  }

  public String mean(BigDecimal days) {
    return texts.one(days);
  }

  private String hidden() {
    return texts.get("waiting.results.hidden");
  }

  public boolean isNoWaits() {
    return waits.rows().isEmpty();
  }

  public boolean isNoPlaces() {
    return places.rows().isEmpty();
  }

  public boolean isReasonsShown() {
    return results.mayReadReasons();
  }

  private int most() {
    return Math.max(waits.rows().size(), places.rows().size());
  }

  public String getShownText() {
    return texts.f(
        "waiting.results.shown",
        Math.min(first + 1, most()),
        Math.min(first + PAGE, most()),
        most());
  }

  public String getPrevious() {
    return first == 0 ? null : here().with(AFTER, Math.max(0, first - PAGE)).toString();
  }

  public String getNext() {
    return first + PAGE >= most() ? null : here().with(AFTER, first + PAGE).toString();
  }
}
