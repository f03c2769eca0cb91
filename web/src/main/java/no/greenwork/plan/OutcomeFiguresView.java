package no.greenwork.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.greenwork.capacity.PageUrl;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/**
 * Response rate and results of those who left in a year; the whole choice stands in the address.
 */
@Named("outcomeFigures")
@RequestScoped
public class OutcomeFiguresView {
  private static final int PAGE = 25;
  private static final String FROM = "from";

  @Inject private OutcomeFigures figures;
  @Inject private OutcomeRequest asked;
  @Inject private HttpServletRequest request;
  @Inject private TextsView texts;

  private OutcomeTable table;
  private OutcomeRequest.Choice choice;
  private int from;

  /** Something that can be chosen. */
  public record Option(String label, String href, boolean chosen) {}

  public void load() {
    try {
      Map<String, String[]> given = request.getParameterMap();
      choice = asked.read(name -> given.containsKey(name) ? given.get(name)[0] : null);
      table = figures.table(choice.by(), choice.year(), choice.months());
      String first = request.getParameter(FROM);
      from = first != null && first.matches("\\d{1,6}") ? Integer.parseInt(first) : 0;
    } catch (Invalid e) {
      throw new NotFound();
    }
  }

  private PageUrl here() {
    return PageUrl.of(request.getContextPath() + "/outcomes/list")
        .with("by", choice.by().code())
        .with("year", choice.year())
        .with("months", choice.months());
  }

  public List<Option> getDimensions() {
    return Stream.of(OutcomeDimension.values())
        .map(
            d ->
                new Option(
                    texts.get("plan.figures.by." + d.code()),
                    here().with("by", d.code()).toString(),
                    d == choice.by()))
        .toList();
  }

  public List<Option> getYears() {
    return figures.years().stream()
        .map(y -> new Option(y.toString(), here().with("year", y).toString(), y == choice.year()))
        .toList();
  }

  public List<Option> getPoints() {
    return figures.months().stream()
        .map(
            m ->
                new Option(
                    texts.get("plan.point." + m),
                    here().with("months", m).toString(),
                    m == choice.months()))
        .toList();
  }

  public List<OutcomeRow> getRows() {
    return table.rows().stream().skip(from).limit(PAGE).toList();
  }

  public OutcomeRow getTotal() {
    return table.total();
  }

  public boolean isNothing() {
    return table.rows().isEmpty();
  }

  public String name(OutcomeRow row) {
    if (choice.by() == OutcomeDimension.MEASURE) {
      return texts.get("capacity.measure." + row.key());
    }
    String name = row.key().isEmpty() ? texts.get("placement.farm.own") : row.name();
    return row.within() == null ? name : name + ", " + row.within();
  }

  /** A number, or that it is not shown. */
  public String shown(OutcomeRow row, OutcomeCode code) {
    return cell(row.people().get(code));
  }

  public String answered(OutcomeRow row) {
    return cell(row.answered());
  }

  public String rate(OutcomeRow row) {
    return row.responseRate() == null ? "" : texts.one(row.responseRate()) + " %";
  }

  private String cell(Integer people) {
    return people == null ? texts.get("plan.figures.hidden") : texts.whole(people);
  }

  public OutcomeCode[] getCodes() {
    return OutcomeCode.values();
  }

  public String getShownText() {
    int last = Math.min(from + PAGE, table.rows().size());
    return texts.f("plan.figures.shown", from + 1, last, table.rows().size());
  }

  public String getPrevious() {
    return from == 0 ? null : here().with(FROM, Math.max(0, from - PAGE)).toString();
  }

  public String getNext() {
    return from + PAGE >= table.rows().size() ? null : here().with(FROM, from + PAGE).toString();
  }

  public String getCsv() {
    return PageUrl.of(request.getContextPath() + "/api/v1/outcomes.csv")
        .with("by", choice.by().code())
        .with("year", choice.year())
        .with("months", choice.months())
        .toString();
  }
}
