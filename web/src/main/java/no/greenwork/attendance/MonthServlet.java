package no.greenwork.attendance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.greenwork.shared.Clock;
import no.greenwork.shared.PdfServlet;
import no.greenwork.shared.TextsView;

/** A month's sheet to be printed, or without a placement those of everybody in the grid. */
@WebServlet(MonthServlet.PATH)
public class MonthServlet extends PdfServlet {
  static final String PATH = "/letter/attendance";

  @Inject private MonthPaperQueries papers;
  @Inject private TextsView texts;
  @Inject private Clock clock;

  @Override
  protected Paper paper(HttpServletRequest request) {
    LocalDate month =
        MonthParameter.parse(request.getParameter("month")).orElse(clock.today().withDayOfMonth(1));
    return new Paper("attendance-" + MonthParameter.text(month), document(request, month)::write);
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
