package no.greenwork.bench.beside;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.greenwork.bench.probe.Probe;
import no.greenwork.bench.probe.RequestCost;

/** What a request took; no content while it still runs. */
@WebServlet("/cost")
public class CostServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RequestCost cost = Probe.fetch(request.getParameter("id"));
    if (cost == null) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().print(cost.text());
  }
}
