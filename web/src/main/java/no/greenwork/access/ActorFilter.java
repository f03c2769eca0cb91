package no.greenwork.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import no.greenwork.shared.IdText;
import no.greenwork.shared.Problems;

/** Puts the actor of each request in place; one whose last grant has ended is let out. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ActorFilter extends HttpFilter {
  static final String SESSION_GRANT = "greenwork.grant";

  /**
   * When the session began, or its owner last gave a password: an older session than the password
   * is worth nothing.
   */
  static final String SESSION_SINCE = "greenwork.since";

  private static final String GRANT_HEADER = "Greenwork-Grant";

  @Inject private Actors actors;
  @Inject private CurrentActor current;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Principal principal = request.getUserPrincipal();
    if (principal != null && !isStatic(request)) {
      Optional<Actor> actor = find(principal.getName(), request);
      if (actor.isEmpty()) {
        letOut(request, response);
        return;
      }
      current.set(actor.get());
    }
    chain.doFilter(request, response);
  }

  private Optional<Actor> find(String name, HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object since = session == null ? null : session.getAttribute(SESSION_SINCE);
    return since == null || !name.equals(session.getAttribute(Gate.SESSION_USER))
        ? actors.byName(name, wantedGrant(request))
        : actors.bySession(name, wantedGrant(request), (Instant) since);
  }

  private static boolean isStatic(HttpServletRequest request) {
    return request.getRequestURI().contains("/jakarta.faces.resource/")
        || request.getRequestURI().contains("/resources/");
  }

  private static Long wantedGrant(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return IdText.parse(request.getHeader(GRANT_HEADER))
        .orElseGet(() -> session == null ? null : (Long) session.getAttribute(SESSION_GRANT));
  }

  private static void letOut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    if (request.getRequestURI().startsWith(request.getContextPath() + "/api")) {
      Problems.write(response, 401, "UNAUTHENTICATED", request.getLocale());
    } else {
      response.sendRedirect(request.getContextPath() + "/login");
    }
  }
}
