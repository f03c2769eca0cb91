package no.greenwork.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers a language that was asked for in the address. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class LanguageFilter extends HttpFilter {
  static final String COOKIE = "greenwork-language";
  private static final int YEAR = 365 * 24 * 3600;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String query = request.getQueryString();
    if (query != null && query.contains(LanguageView.PARAMETER + "=")) {
      String asked = request.getParameter(LanguageView.PARAMETER);
      if (asked != null && Texts.LANGUAGES.contains(asked)) {
        response.addCookie(cookie(asked));
      }
    }
    chain.doFilter(request, response);
  }

  private static Cookie cookie(String language) {
    Cookie cookie = new Cookie(COOKIE, language);
    cookie.setPath("/");
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
