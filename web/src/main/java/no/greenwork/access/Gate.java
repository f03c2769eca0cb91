package no.greenwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.greenwork.shared.LateForm;
import no.greenwork.shared.Mode;
import no.greenwork.shared.Problems;

/**
 * Lets in: pages by the session that the login page opened, the API by that session or, in demo
 * mode only, by HTTP Basic. Everything that is not public needs one of them.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {
  static final String SESSION_USER = "greenwork.user";
  private static final Set<String> ROLES = Set.of("user");
  private static final List<String> PUBLIC =
      List.of(
          "/login",
          "/link",
          "/session",
          "/health",
          "/openapi",
          "/jakarta.faces.resource/",
          "/accessibility",
          "/error/",
          "/favicon.ico",
          "/farm-worker.js",
          "/farmday/offline",
          "/pin",
          "/resources/");

  @Inject private Login login;
  @Inject private LateForm late;
  @Inject private PhoneEntry phones;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String served = served(request);
    boolean api = served.startsWith("/api/") || served.equals("/api");
    Optional<String> user = api ? basic(request).or(() -> session(request)) : session(request);
    if (user.isPresent()) {
      return context.notifyContainerAboutLogin(user.get(), ROLES);
    }
    if (!api && PUBLIC.stream().anyMatch(served::startsWith)) {
      return context.doNothing();
    }
    try {
      refuse(request, response, path, api);
    } catch (IOException e) {
      throw new AuthenticationException(e);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  /**
   * What the server will answer with, decoded and without detours: the address as it was sent can
   * begin like a public page and lead to another.
   */
  private static String served(HttpServletRequest request) {
    return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, String path, boolean api)
      throws IOException {
    if (api) {
      String how = request.getHeader("Sec-Fetch-Mode");
      boolean script = how != null && !how.equals("navigate"); // it tells for itself, no dialog
      if (Mode.current() == Mode.DEMO && !script) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Green Work\", charset=\"UTF-8\"");
      }
      Problems.write(response, 401, "UNAUTHENTICATED", request.getLocale());
      return;
    }
    String login = request.getContextPath() + login(request, response, path);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.getWriter().write(partialRedirect(login));
    } else {
      response.sendRedirect(login);
    }
  }

  /** The login, and where to go on: to the page asked for, or to the one of the form sent. */
  private String login(HttpServletRequest request, HttpServletResponse response, String path) {
    Optional<String> instead = phones.instead(request, response);
    if ("GET".equals(request.getMethod())) {
      String query = request.getQueryString();
      return LocalPath.withNext(
          instead.orElse("/login"), path + (query == null ? "" : "?" + query));
    }
    LateForm.Outcome form = late.keep(request);
    Late said = form.kept() ? Late.KEPT : Late.LOST;
    return LocalPath.withNext(said.on(instead.orElse("/login")), form.page().orElse("/"));
  }

  /** The script of a page that asked for a part of itself would not follow a redirect. */
  private static String partialRedirect(String address) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
        + address.replace("&", "&amp;")
        + "\"/></partial-response>";
  }

  private static Optional<String> session(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((String) session.getAttribute(SESSION_USER));
  }

  private Optional<String> basic(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null
        || !header.regionMatches(true, 0, "Basic ", 0, 6)
        || Mode.current() != Mode.DEMO) {
      return Optional.empty();
    }
    String pair;
    try {
      pair =
          new String(
              Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    int colon = pair.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    String name = pair.substring(0, colon);
    return login.attempt(name, pair.substring(colon + 1)) == Login.Result.RIGHT
        ? Optional.of(name)
        : Optional.empty();
  }
}
