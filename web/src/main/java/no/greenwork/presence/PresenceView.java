package no.greenwork.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.greenwork.access.CurrentActor;
import no.greenwork.capacity.PageUrl;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.LanguageView;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/** Statistics of attendance; the whole choice stands in the address. */
@Named("presence")
@RequestScoped
public class PresenceView {
  private static final int PAGE = 25;
  private static final String AFTER = "after";
  private static final int YEAR = 12;

  @Inject private PresenceFigures figures;
  @Inject private PresenceRequest asked;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;
  @Inject private LanguageView language;
  @Inject private TextsView texts;
  @Inject private Clock clock;

  private PresenceRequest.Choice choice;
  private PresenceTable table;
  private List<PresenceTable.Month> trend;
  private int first;

  /** Something that can be chosen. */
  public record Option(String label, String href, boolean chosen) {}

  public void load() {
    try {
      Map<String, String[]> given = request.getParameterMap();
      choice = asked.read(name -> given.containsKey(name) ? given.get(name)[0] : null);
      table = figures.table(choice.by(), choice.filter());
      trend = figures.trend(choice.filter());
      String after = request.getParameter(AFTER);
      first = after != null && after.matches("\\d{1,6}") ? Integer.parseInt(after) : 0;
    } catch (Invalid e) {
      throw new NotFound();
    }
  }

  private PageUrl here() {
    return PageUrl.of(request.getContextPath() + "/presence/figures")
        .with("by", choice.by().code())
        .with("from", choice.filter().from())
        .with("to", choice.filter().to())
        .with("region", choice.filter().region());
  }

  public List<Option> getDimensions() {
    return PresenceDimension.of(current.get().role()).stream()
        .map(
            d ->
                new Option(
                    texts.get("presence.by." + d.code()),
                    here().with("by", d.code()).toString(),
                    d == choice.by()))
        .toList();
  }

  /** The last twelve and twenty-four months, and the years of which there are figures. */
  public List<Option> getPeriods() {
    LocalDate today = clock.today();
    List<Option> periods = new ArrayList<>();
    for (int months : List.of(YEAR, PresenceFigures.TREND)) {
      PresenceFilter last = PresenceFilter.last(months, today, null);
      periods.add(period(texts.f("presence.last", months), last.from(), last.to()));
    }
    figures
        .years()
        .forEach(
            year ->
                periods.add(
                    period(
                        year.toString(), LocalDate.of(year, 1, 1), LocalDate.of(year, YEAR, 31))));
    return periods;
  }

  private Option period(String label, LocalDate from, LocalDate to) {
    boolean chosen = from.equals(choice.filter().from()) && to.equals(choice.filter().to());
    return new Option(label, here().with("from", from).with("to", to).toString(), chosen);
  }

  /** The whole country and its regions, for whoever sees several. */
  public List<Option> getRegions() {
    List<Option> regions = new ArrayList<>();
    figures
        .regions()
        .forEach(
            (number, name) ->
                regions.add(
                    new Option(
                        name,
                        here().with("region", number).toString(),
                        number.equals(choice.filter().region()))));
    if (!regions.isEmpty()) {
      regions.addFirst(
          new Option(
              texts.get("presence.everywhere"),
              here().with("region", null).toString(),
              choice.filter().region() == null));
    }
    return regions;
  }

  public String getPeriod() {
    return texts.f("presence.period", choice.filter().from(), choice.filter().to());
  }

  public List<PresenceRow> getRows() {
    return table.rows().stream().skip(first).limit(PAGE).toList();
  }

  public PresenceRow getTotal() {
    return table.total();
  }

  public boolean isNothing() {
    return table.rows().isEmpty();
  }

  public List<PresenceTable.Month> getTrend() {
    return trend;
  }

  /** Whether any month of the trend is shown. */
  public boolean isTrendShown() {
    return trend.stream().anyMatch(month -> month.row().shown());
  }

  public PresenceChart getChart() {
    return new PresenceChart(trend);
  }

  /** The latest month's that is shown. */
  public String getLatest() {
    return trend.reversed().stream()
        .map(PresenceTable.Month::row)
        .filter(PresenceRow::shown)
        .findFirst()
        .map(this::percent)
        .orElse("");
  }

  public String name(PresenceRow row) {
    return switch (choice.by()) {
      case WEEKDAY -> texts.get("presence.weekday." + row.key());
      case MEASURE -> texts.get("capacity.measure." + row.key());
      case FARM -> {
        String farm = row.key().isEmpty() ? texts.get("placement.farm.own") : row.name();
        yield farm + ", " + row.within();
      }
      default -> row.name();
    };
  }

  /** november 2026. */
  public String month(LocalDate month) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()).format(month);
  }

  public String percent(PresenceRow row) {
    return row.presence().map(p -> texts.one(p) + " %").orElseGet(() -> instead(row));
  }

  /** As long as the bar beside it is. */
  public String bar(PresenceRow row) {
    return row.presence().map(Object::toString).orElse("0");
  }

  public String days(PresenceRow row) {
    return row.shown() ? texts.whole(row.days()) : "";
  }

  public String present(PresenceRow row) {
    return row.shown() ? texts.whole(row.present()) : "";
  }

  public String hours(PresenceRow row) {
    return row.hoursPerDay().map(texts::one).orElse("");
  }

  public String persons(PresenceRow row) {
    return row.personsPerMonth().map(texts::one).orElse("");
  }

  /** How many months are not in it, or nothing. */
  public String left(PresenceRow row) {
    return row.shown() && row.hidden() > 0 ? texts.whole(row.hidden()) : "";
  }

  /** Too few, or nobody at all. */
  private String instead(PresenceRow row) {
    return texts.get(row.isNothing() ? "presence.none" : "presence.hidden");
  }

  public String getShownText() {
    int last = Math.min(first + PAGE, table.rows().size());
    return texts.f("presence.shown", first + 1, last, table.rows().size());
  }

  public String getPrevious() {
    return first == 0 ? null : here().with(AFTER, Math.max(0, first - PAGE)).toString();
  }

  public String getNext() {
    return first + PAGE >= table.rows().size() ? null : here().with(AFTER, first + PAGE).toString();
  }
}
