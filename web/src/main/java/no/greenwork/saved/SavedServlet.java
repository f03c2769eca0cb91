package no.greenwork.saved;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.IdText;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;

/** Takes what the plain forms for saved searches send, and leads back to where they stood. */
@WebServlet(SavedServlet.PATH)
public class SavedServlet extends HttpServlet {
  static final String PATH = "/saved/do";

  /** Parameter of an address that says what was done, or what stopped it. */
  static final String TOLD = "saved";

  @Inject private SavedSearchService service;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean create = value(request, "do").equals("save");
    String back;
    try {
      back = create ? save(request) : change(request);
    } catch (BusinessError e) {
      if (e.status() == 403 || e.status() == 404) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      String code = e instanceof Invalid ? e.problems().getFirst().code() : e.code();
      back = create ? told(list(request), asked(request), code) : "/saved?" + TOLD + "=" + code;
    }
    response.sendRedirect(request.getContextPath() + back);
  }

  private String save(HttpServletRequest request) {
    SavedList list = list(request);
    service.save(list, asked(request), request.getParameter("name"));
    return told(list, asked(request), "SAVE");
  }

  private String change(HttpServletRequest request) {
    long id = number(request, "id");
    int seen = (int) number(request, "version");
    switch (value(request, "do")) {
      case "rename" -> service.rename(id, seen, request.getParameter("name"));
      case "begin" -> service.begin(id, seen);
      case "begin-with-all" -> service.beginWithAll(id, seen);
      case "delete" -> service.delete(id, seen);
      default -> throw new NotFound();
    }
    return "/saved?" + TOLD + "=" + value(request, "do");
  }

  /** What the form was drawn with; it is looked through once more, since anybody could send it. */
  private static Map<String, String[]> asked(HttpServletRequest request) {
    return Chosen.parameters(value(request, "filter"));
  }

  private static SavedList list(HttpServletRequest request) {
    return SavedList.of(value(request, "list")).orElseThrow(NotFound::new);
  }

  private static String told(SavedList list, Map<String, String[]> asked, String what) {
    String query = Chosen.query(list.chosen(asked));
    return list.path() + "?" + (query.isEmpty() ? "" : query + "&") + TOLD + "=" + what;
  }

  private static String value(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private static long number(HttpServletRequest request, String name) {
    return IdText.parse(value(request, name)).orElseThrow(NotFound::new);
  }
}
