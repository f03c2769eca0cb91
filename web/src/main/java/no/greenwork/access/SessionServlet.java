package no.greenwork.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import no.greenwork.shared.Clock;

/** Takes what plain forms send: log in, log out, and which of one's grants to use. */
@WebServlet({"/session", "/session/end", "/session/grant"})
public class SessionServlet extends HttpServlet {
  /**
   * Of how many pages Faces keeps the beans, oldest given up first: as many as it keeps views of
   * (web.xml). Told nothing it keeps 25, and a session is as large.
   */
  private static final String KEPT_PAGES = "com.sun.faces.application.view.activeViewMapsSize";

  private static final Integer PAGES = 7;

  @Inject private Login login;
  @Inject private Clock clock;
  @Inject private CurrentActor current;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getServletPath()) {
      case "/session/end" -> end(request, response);
      case "/session/grant" -> chooseGrant(request, response);
      default -> begin(request, response);
    }
  }

  private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String name = parameter(request, "user").strip().toLowerCase(Locale.ROOT);
    Login.Result result = login.attempt(name, parameter(request, "password"));
    String next = LocalPath.of(request.getParameter("next"));
    if (result
        != Login.Result.RIGHT) { // which of the reasons would tell whether there is such a user
      response.sendRedirect(request.getContextPath() + LocalPath.withNext("/login?failed=1", next));
      return;
    }
    HttpSession earlier = request.getSession(false);
    if (earlier != null) {
      earlier.invalidate();
    }
    HttpSession session = request.getSession(true);
    session.setAttribute(Gate.SESSION_USER, name);
    session.setAttribute(KEPT_PAGES, PAGES);
    session.setAttribute(ActorFilter.SESSION_SINCE, clock.now());
    response.sendRedirect(request.getContextPath() + next);
  }

  private static void end(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    if (request.getParameter("emptied") != null) { // its user was asked about what was not sent
      PhoneEntry.empty(response);
    }
    response.sendRedirect(request.getContextPath() + "/login?ended=1");
  }

  private void chooseGrant(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!current.present()) {
      response.sendRedirect(request.getContextPath() + "/login");
      return;
    }
    String wanted = parameter(request, "grant");
    current.get().grants().stream()
        .filter(grant -> Long.toString(grant.id()).equals(wanted))
        .findFirst()
        .ifPresent(
            grant -> request.getSession().setAttribute(ActorFilter.SESSION_GRANT, grant.id()));
    response.sendRedirect(request.getContextPath() + "/");
  }

  private static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
