package no.greenwork.draft;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import no.greenwork.access.CurrentActor;

/**
 * Forgets the draft of a form that was taken: a form that is refused is the answer itself, one that
 * is taken leads to a page.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class DraftFilter extends HttpFilter {
  /** Set on a request whose form was kept as a draft. */
  public static final String KEPT = "greenwork.draft.kept";

  @Inject private DraftService drafts;
  @Inject private LateForms late;
  @Inject private CurrentActor current;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (request.getMethod().equals("POST")
        && current.present()
        && request.getAttribute(KEPT) == null
        && taken(response.getStatus(), response.getHeader("Location"))) {
      String ticket = request.getParameter(FormContent.TICKET);
      if (ticket != null && DraftServlet.isTaken(request, late.ticket(ticket))) {
        drafts.discard(ticket);
      }
    }
  }

  /**
   * @param location where the answer leads, or null
   * @return whether that is neither the login nor an error
   */
  static boolean taken(int status, String location) {
    if (status != HttpServletResponse.SC_FOUND || location == null) {
      return false;
    }
    String path = URI.create(location).getPath();
    return !path.endsWith("/login") && !path.contains("/error/");
  }
}
