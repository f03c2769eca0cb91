package no.greenwork.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.greenwork.shared.Clock;
import no.greenwork.shared.DayParameter;
import no.greenwork.shared.IdText;
import no.greenwork.shared.TextsView;

/** The administrator's view of who changed what; everything chosen stands in the address. */
@Named
@RequestScoped
public class ChangeLogView {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Clock.NORWAY);
  private static final List<String> CHOICES = List.of("who", "type", "record", "from", "last");

  @Inject private ChangeQueries changes;
  @Inject private HttpServletRequest request;
  @Inject private TextsView texts;
  @Inject private DayParameter days;

  private ChangeQueries.Result result = new ChangeQueries.Result(List.of(), null);
  private List<String> types = List.of();

  public void load() {
    String before = value("before");
    result =
        changes.list(
            new ChangeFilter(
                value("who"),
                value("type"),
                value("record"),
                day("from"),
                day("last"),
                IdText.parse(before).orElse(null)));
    types = changes.recordTypes();
  }

  public List<ChangeLine> getLines() {
    return result.rows().stream().map(this::line).toList();
  }

  private ChangeLine line(ChangeRow row) {
    String who =
        row.userName() == null
            ? texts.get("audit.nobody")
            : row.displayName() + " (" + row.userName() + ")";
    return new ChangeLine(
        MOMENT.format(row.at()),
        who,
        word("audit.action.", row.action()),
        word("audit.type.", row.recordType()),
        row.recordId(),
        ChangeLine.differences(row.oldValues(), row.newValues()));
  }

  /** The code itself where we have no word for it. */
  private String word(String prefix, String code) {
    String text = texts.get(prefix + code);
    return text.startsWith("???") ? code : text;
  }

  public String typeText(String type) {
    return word("audit.type.", type);
  }

  public List<String> getTypes() {
    return types;
  }

  private LocalDate day(String name) {
    return days.of(value(name), null);
  }

  /** What was chosen in the address, or empty. */
  public String value(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  public String getFirst() {
    return value("before").isEmpty() ? null : address(null);
  }

  public String getNext() {
    return result.next() == null ? null : address(result.next());
  }

  private String address(Long before) {
    StringBuilder url = new StringBuilder(request.getContextPath()).append("/admin/log?");
    for (String name : CHOICES) {
      if (!value(name).isEmpty()) {
        url.append(name)
            .append('=')
            .append(URLEncoder.encode(value(name), StandardCharsets.UTF_8))
            .append('&');
      }
    }
    return before == null
        ? url.substring(0, url.length() - 1)
        : url.append("before=").append(before).toString();
  }
}
