package no.greenwork.finalreport;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.PdfServlet;
import no.greenwork.shared.TextsView;

/** A final report to be printed: the newest version, or the one that is asked for. */
@WebServlet("/letter/finalreport")
public class FinalReportServlet extends PdfServlet {
  @Inject private FinalReportQueries reports;
  @Inject private TextsView texts;
  @Inject private Clock clock;

  @Override
  protected Paper paper(HttpServletRequest request) {
    String id = request.getParameter("id");
    FinalReportQueries.Shown shown = reports.of(id, version(request), AccessKind.PRINT);
    if (!shown.written()) {
      throw new NotFound();
    }
    FinalReportDocument document = new FinalReportDocument(shown, texts.texts());
    return new Paper("final-report-" + id, out -> document.write(out, clock.today()));
  }
}
