package no.greenwork.shared;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** Something to be printed. What there is none of and what is not the caller's look alike. */
public abstract class PdfServlet extends HttpServlet {
  /**
   * What was found for a request.
   *
   * @param name of the file, without its ending
   */
  public record Paper(String name, Writing writing) {}

  /** Writes a whole PDF. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Looks up all that it takes, before anything is answered. */
  protected abstract Paper paper(HttpServletRequest request);

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Paper paper;
    try {
      paper = paper(request);
    } catch (NotFound | Forbidden e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "inline; filename=\"" + paper.name() + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    paper.writing().to(response.getOutputStream());
  }

  /** The version that is asked for; null for the newest. */
  protected static Integer version(HttpServletRequest request) {
    String version = request.getParameter("version");
    if (version == null || version.isBlank()) {
      return null;
    }
    if (!version.matches("\\d{1,6}")) {
      throw new NotFound();
    }
    return Integer.valueOf(version);
  }
}
