package no.greenwork.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

/**
 * The language of this request: asked for in the address, else the one chosen before, else the
 * browser's first that we have.
 */
@Named("lang")
@RequestScoped
public class LanguageView {
  public static final String PARAMETER = "lang";
  private static final List<String> PARAMETERS_KEPT_OUT = List.of(PARAMETER);

  @Inject private HttpServletRequest request;

  private String tag;

  public String getTag() {
    if (tag == null) {
      tag = choose();
    }
    return tag;
  }

  private String choose() {
    String asked = request.getParameter(PARAMETER);
    if (asked != null && Texts.has(asked)) {
      return asked;
    }
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(LanguageFilter.COOKIE)
            && Texts.LANGUAGES.contains(cookie.getValue())) {
          return cookie.getValue();
        }
      }
    }
    return browsers();
  }

  private String browsers() {
    Enumeration<Locale> locales = request.getLocales();
    while (locales.hasMoreElements()) {
      String language = locales.nextElement().getLanguage();
      if (Texts.LANGUAGES.contains(language)) {
        return language;
      }
      if (language.equals("no")) {
        return "nb";
      }
    }
    return "nb";
  }

  public Locale getLocale() {
    return Locale.forLanguageTag(getTag());
  }

  public List<String> getAll() {
    return Texts.LANGUAGES;
  }

  /** A language in its own words. */
  public String name(String language) {
    return Texts.of(language).get("shared.language.own");
  }

  /** This page, as it was asked for, in another language. */
  public String link(String language) {
    String path = (String) request.getAttribute("jakarta.servlet.forward.request_uri");
    return link(path == null ? request.getRequestURI() : path, request.getQueryString(), language);
  }

  /**
   * Of this site also when the address was asked for with two slashes, which would name another.
   */
  static String link(String path, String asked, String language) {
    String query = asked == null ? "" : asked;
    String kept =
        Arrays.stream(query.split("&"))
            .filter(
                part ->
                    !part.isEmpty()
                        && PARAMETERS_KEPT_OUT.stream().noneMatch(p -> part.startsWith(p + "=")))
            .reduce("", (a, b) -> a + b + "&");
    return path.replaceFirst("^[/\\\\]+", "/")
            .replaceFirst("\\.xhtml$", "")
            .replaceFirst("/index$", "/")
        + "?"
        + kept
        + PARAMETER
        + "="
        + language;
  }
}
