package no.greenwork.attendance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/** A month's sheet to be printed, or without a placement those of everybody in the grid. */
@WebServlet(MonthServlet.PATH)
public class MonthServlet extends HttpServlet {
  static final String PATH = "/letter/attendance";

  @Inject private MonthPaperQueries papers;
  @Inject private TextsView texts;
  @Inject private Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LocalDate month =
        MonthParameter.parse(request.getParameter("month")).orElse(clock.today().withDayOfMonth(1));
    MonthDocument document;
    try {
      document = document(request, month);
    } catch (NotFound | Forbidden e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition",
        "inline; filename=\"attendance-" + MonthParameter.text(month) + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    document.write(response.getOutputStream());
  }

  private MonthDocument document(HttpServletRequest request, LocalDate month) {
    String sheets = request.getRequestURL().toString().replace(PATH, "/attendance/sheet");
    UnaryOperator<String> address =
        placement -> sheets + "?placement=" + placement + "&month=" + MonthParameter.text(month);
    String placement = request.getParameter("placement");
    if (placement != null) {
      return MonthDocument.of(papers.of(placement, month), address, texts.texts());
    }
    String follows = request.getParameter("follows");
    return MonthDocument.ofAll(
        papers.all(month, follows == null || follows.isBlank() ? null : follows),
        month,
        address,
        texts.texts());
  }
}
