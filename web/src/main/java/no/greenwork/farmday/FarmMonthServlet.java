package no.greenwork.farmday;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import no.greenwork.attendance.FarmMonth;
import no.greenwork.attendance.FarmMonthQueries;
import no.greenwork.attendance.MonthParameter;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.TextsView;

/** The farm's month to be printed. */
@WebServlet("/letter/farm-month")
public class FarmMonthServlet extends HttpServlet {
  @Inject private FarmMonthQueries queries;
  @Inject private TextsView texts;
  @Inject private Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LocalDate first =
        MonthParameter.parse(request.getParameter("month")).orElse(clock.today().withDayOfMonth(1));
    FarmMonth month;
    try {
      month = queries.printed(first);
    } catch (Forbidden e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition",
        "inline; filename=\"farm-month-" + MonthParameter.text(first) + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    new FarmMonthDocument(month, clock.today(), texts.texts()).write(response.getOutputStream());
  }
}
