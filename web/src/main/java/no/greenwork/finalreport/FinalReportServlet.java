package no.greenwork.finalreport;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/** A final report to be printed: the newest version, or the one that is asked for. */
@WebServlet("/letter/finalreport")
public class FinalReportServlet extends HttpServlet {
  @Inject private FinalReportQueries reports;
  @Inject private TextsView texts;
  @Inject private Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    FinalReportQueries.Shown shown;
    try {
      shown = reports.of(id, number(request.getParameter("version")), AccessKind.PRINT);
      if (!shown.written()) {
        throw new NotFound();
      }
    } catch (NotFound | Forbidden e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "inline; filename=\"final-report-" + id + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    new FinalReportDocument(shown, texts.texts()).write(response.getOutputStream(), clock.today());
  }

  private static Integer number(String version) {
    if (version == null || version.isBlank()) {
      return null;
    }
    if (!version.matches("\\d{1,6}")) {
      throw new NotFound();
    }
    return Integer.valueOf(version);
  }
}
