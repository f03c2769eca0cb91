package no.greenwork.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/**
 * The second request of a list's page, which brings the counts when the rows are on the screen
 * already; it repeats what the first one asked for and how many rows came of it.
 */
@Named("counting")
@RequestScoped
public class CountingView {
  private static final String ROWS = "rows";

  @Inject private HttpServletRequest request;

  /** One value of the page's address. */
  public record Asked(String name, String value) {}

  /** Whether this is that request. */
  public boolean isAsked() {
    return "POST".equals(request.getMethod());
  }

  /** How many rows are on the screen, in that request. */
  public int rows() {
    String rows = request.getParameter(ROWS);
    return rows != null && rows.matches("\\d{1,4}") ? Integer.parseInt(rows) : 0;
  }

  public List<Asked> getParameters() {
    return request.getParameterMap().entrySet().stream()
        .filter(e -> !e.getKey().startsWith("jakarta.faces.") && !e.getKey().equals(ROWS))
        .flatMap(e -> Arrays.stream(e.getValue()).map(value -> new Asked(e.getKey(), value)))
        .toList();
  }
}
