package no.greenwork.attendance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/** A month's sheet to be printed. */
@WebServlet("/letter/attendance")
public class MonthServlet extends HttpServlet {
  @Inject private MonthPaperQueries papers;
  @Inject private TextsView texts;
  @Inject private Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LocalDate month =
        MonthParameter.parse(request.getParameter("month")).orElse(clock.today().withDayOfMonth(1));
    MonthPaper paper;
    try {
      paper = papers.of(request.getParameter("placement"), month);
    } catch (NotFound | Forbidden e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition",
        "inline; filename=\"attendance-" + MonthParameter.text(month) + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    String address = request.getRequestURL().toString().replace("/letter/attendance", "");
    new MonthDocument(
            paper,
            address
                + "/attendance/sheet?placement="
                + paper.row().placement()
                + "&month="
                + MonthParameter.text(month),
            texts.texts())
        .write(response.getOutputStream());
  }
}
