package no.greenwork.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.greenwork.shared.Problems;

/**
 * Another site's page cannot change anything here on behalf of somebody who is logged in: a browser
 * says where a request comes from, and what is not from ourselves is refused.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class OriginFilter extends HttpFilter {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (HARMLESS.contains(request.getMethod())
        || ours(
            request.getHeader("Sec-Fetch-Site"),
            request.getHeader("Origin"),
            request.getHeader("Host"))) {
      chain.doFilter(request, response);
    } else if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      Problems.write(response, 403, "CROSS_ORIGIN", request.getLocale());
    } else {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /**
   * @param fetchSite what a newer browser says of itself, or null
   * @param origin what any browser says of a page that sends something; null from what is no
   *     browser
   */
  static boolean ours(String fetchSite, String origin, String host) {
    if (fetchSite != null) {
      return fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
    return origin == null || origin.replaceFirst("^https?://", "").equals(host);
  }
}
