package no.greenwork.dialogue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;

/** A file of a message, to be saved from the page. */
@WebServlet("/attachment")
public class AttachmentServlet extends HttpServlet {
  @Inject private transient AttachmentQueries attachments;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AttachmentContent content;
    try {
      content = attachments.open(value(request, "placement"), value(request, "id"));
    } catch (NotFound | Forbidden e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    AttachmentHeaders.set(response, content.file());
    response.setContentType(content.file().type().mediaType());
    content.writeTo(response.getOutputStream());
  }

  private static String value(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
