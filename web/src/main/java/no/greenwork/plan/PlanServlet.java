package no.greenwork.plan;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.PdfServlet;
import no.greenwork.shared.TextsView;

/** A plan to be printed: the version in force, or the one that is asked for. */
@WebServlet("/letter/plan")
public class PlanServlet extends PdfServlet {
  @Inject private PlanQueries plans;
  @Inject private TextsView texts;
  @Inject private Clock clock;

  @Override
  protected Paper paper(HttpServletRequest request) {
    String id = request.getParameter("id");
    PlanQueries.Shown shown = plans.of(id, version(request), AccessKind.PRINT);
    if (!shown.plan().written()) {
      throw new NotFound();
    }
    PlanDocument document = new PlanDocument(shown, texts.texts());
    return new Paper("plan-" + id, out -> document.write(out, clock.today()));
  }
}
