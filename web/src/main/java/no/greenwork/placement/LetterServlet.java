package no.greenwork.placement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import no.greenwork.shared.Clock;
import no.greenwork.shared.PdfServlet;

/** The referral letter, or the confirmation once there is a place, to be printed. */
@WebServlet("/letter/placement")
public class LetterServlet extends PdfServlet {
  @Inject private PlacementLetters letters;
  @Inject private Clock clock;

  @Override
  protected Paper paper(HttpServletRequest request) {
    String id = request.getParameter("id");
    LetterDocument document = new LetterDocument(letters.of(id == null ? "" : id));
    return new Paper(id, out -> document.write(out, clock.today()));
  }
}
