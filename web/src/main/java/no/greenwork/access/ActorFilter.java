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

  /** Of a session that a PIN has opened: the phone, and with it what may be reached. */
  static final String SESSION_PHONE = "greenwork.phone";

  private static final String GRANT_HEADER = "Greenwork-Grant";

  @Inject private Actors actors;
  @Inject private CurrentActor current;
  @Inject private PhoneEntry phones;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Principal principal = request.getUserPrincipal();
    if (principal != null && !isStatic(request)) {
      Optional<Actor> actor = find(principal.getName(), request);
      if (actor.isEmpty()) {
        letOut(principal.getName(), request, response);
        return;
      }
      if (PhoneEntry.isClosed(request)) {
        refuse(request, response);
        return;
      }
      current.set(actor.get());
    }
    chain.doFilter(request, response);
  }

  private Optional<Actor> find(String name, HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Optional<Long> phone = PhoneEntry.phone(request);
    if (phone.isPresent() && !phones.stands(phone.get())) {
      return Optional.empty();
    }
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
    if (PhoneEntry.phone(request).isPresent()) {
      return (Long) session.getAttribute(SESSION_GRANT);
    }
    return IdText.parse(request.getHeader(GRANT_HEADER))
        .orElseGet(() -> session == null ? null : (Long) session.getAttribute(SESSION_GRANT));
  }

  /** What else there is, is not there for who came in by a PIN. */
  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isApi(request)) {
      Problems.write(response, 404, "NOT_FOUND", request.getLocale());
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api");
  }

  /**
   * A right that is gone is told apart from a login that is over: what a phone keeps is deleted.
   */
  private void letOut(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean revoked = isRevoked(name, request);
    boolean phone = PhoneEntry.phone(request).isPresent();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    if (isApi(request)) {
      Problems.write(response, 401, revoked ? "REVOKED" : "UNAUTHENTICATED", request.getLocale());
      return;
    }
    if (revoked) {
      PhoneEntry.forget(response);
    }
    response.sendRedirect(
        request.getContextPath() + (phone && revoked ? PhoneEntry.REVOKED : "/login"));
  }

  /**
   * A phone is let in no more by its PIN when it is locked or too old; that is the end of a login
   * alone. The grant of a farm is gone though its user has others.
   */
  private boolean isRevoked(String name, HttpServletRequest request) {
    Optional<Long> phone = PhoneEntry.phone(request);
    if (phone.isPresent()) {
      return phones.isRevoked(phone.get());
    }
    HttpSession session = request.getSession(false);
    Long used = session == null ? null : (Long) session.getAttribute(SESSION_GRANT);
    return actors.byName(name, null).isEmpty()
        || used != null && actors.byName(name, used).isEmpty() && actors.isOfFarm(used);
  }
}
