package no.greenwork.placement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;

/** The referral letter, or the confirmation once there is a place, to be printed. */
@WebServlet("/letter/placement")
public class LetterServlet extends HttpServlet {
  @Inject private PlacementLetters letters;
  @Inject private Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    PlacementLetters.Letter letter;
    try {
      letter = letters.of(id == null ? "" : id);
    } catch (NotFound | Forbidden e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "inline; filename=\"" + id + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    new LetterDocument(letter).write(response.getOutputStream(), clock.today());
  }
}
