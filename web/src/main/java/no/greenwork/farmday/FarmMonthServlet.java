package no.greenwork.farmday;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import no.greenwork.attendance.FarmMonth;
import no.greenwork.attendance.FarmMonthQueries;
import no.greenwork.attendance.MonthParameter;
import no.greenwork.shared.Clock;
import no.greenwork.shared.PdfServlet;
import no.greenwork.shared.TextsView;

/** The farm's month to be printed. */
@WebServlet("/letter/farm-month")
public class FarmMonthServlet extends PdfServlet {
  @Inject private FarmMonthQueries queries;
  @Inject private TextsView texts;
  @Inject private Clock clock;

  @Override
  protected Paper paper(HttpServletRequest request) {
    LocalDate today = clock.today();
    LocalDate first =
        MonthParameter.parse(request.getParameter("month")).orElse(today.withDayOfMonth(1));
    FarmMonth month = queries.printed(first);
    return new Paper(
        "farm-month-" + MonthParameter.text(first),
        new FarmMonthDocument(month, today, texts.texts())::write);
  }
}
