package no.greenwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import no.greenwork.phone.FarmPhone;
import no.greenwork.phone.PhoneLogin;
import no.greenwork.shared.Mode;

/**
 * How a phone comes in that was set up with a PIN: by its cookie to the page that asks for the PIN,
 * and from there to the farm's day and nowhere else.
 */
@ApplicationScoped
public class PhoneEntry {
  static final String REVOKED = "/login?revoked=1";

  private static final String COOKIE = "greenwork-phone";
  private static final Duration LIFE = Duration.ofDays(400);

  /** For everybody who is logged in by PIN. What is not named here does not exist for them. */
  private static final Set<String> OPEN =
      Set.of(
          "",
          "/",
          "/index",
          "/index.xhtml",
          "/today/do",
          "/farmday/present",
          "/farmday/drill",
          "/farmday/drills",
          "/farmday/offline",
          "/draft", // of the pages that takesDraft lets pass alone
          "/farm-worker.js",
          "/api/v1/me",
          "/api/v1/farm-day/marks",
          "/session",
          "/session/end",
          "/session/pin",
          "/pin",
          "/login",
          "/accessibility",
          "/error/any",
          "/error/missing",
          "/error/unexpected",
          "/favicon.ico");

  /** Read, and nothing sent: with more than these an address could press what is on it. */
  private static final String CARD = "/placements/view";

  private static final Set<String> OF_THE_CARD = Set.of("id", "told", "lang");

  /** The farm's own month: read in the same way, and nothing is printed. */
  private static final String MONTH = "/farmday/month";

  private static final Set<String> OF_THE_MONTH = Set.of("month", "lang");

  /** Those of the open addresses that are pages to go on to, and what their addresses hold. */
  private static final Set<String> PAGES =
      Set.of("/", "/farmday/present", "/farmday/drill", "/farmday/drills", "/farmday/month");

  private static final Set<String> OF_A_PAGE = Set.of("id", "day", "month", "lang");

  @Inject private PhoneLogin login;

  /** The phone that opened this session by its PIN. */
  public static Optional<Long> phone(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((Long) session.getAttribute(ActorFilter.SESSION_PHONE));
  }

  static boolean isClosed(HttpServletRequest request) {
    return phone(request).isPresent()
        && !isOpen(
            request.getMethod(),
            request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()),
            request.getParameterMap().keySet());
  }

  static boolean isOpen(String method, String path, Set<String> parameters) {
    return OPEN.contains(path)
        || (method.equals("GET") || method.equals("HEAD"))
            && (CARD.equals(path) && OF_THE_CARD.containsAll(parameters)
                || MONTH.equals(path) && OF_THE_MONTH.containsAll(parameters));
  }

  /**
   * Where the PIN leads to.
   *
   * @param asked path with query that was wanted, one of ours
   * @return it, when it is a page that is open under a PIN, or the day
   */
  public static String next(String asked) {
    String[] parts = asked.split("\\?", 2);
    boolean plain =
        parts.length == 1
            || Arrays.stream(parts[1].split("&"))
                .allMatch(part -> OF_A_PAGE.contains(part.replaceFirst("=.*", "")));
    return plain && (PAGES.contains(parts[0]) || CARD.equals(parts[0])) ? asked : "/";
  }

  /**
   * Whether what is typed on a page is kept and given back in this session: under a PIN only of the
   * pages that it leads to. The card is read there, and nothing typed.
   *
   * @param page path with query that a ticket was drawn for
   */
  public static boolean takesDraft(HttpServletRequest request, String page) {
    return phone(request).isEmpty() || takesDraft(page);
  }

  static boolean takesDraft(String page) {
    return next(page).equals(page) && !page.split("\\?", 2)[0].equals(CARD);
  }

  boolean stands(long phone) {
    return login.standing(phone) == FarmPhone.Standing.OPEN;
  }

  /** Ended, or its user's right with it; not when only the PIN lets nobody in any more. */
  boolean isRevoked(long phone) {
    return switch (login.standing(phone)) {
      case ENDED, CLOSED -> true;
      case LOCKED, TOO_OLD, IDLE, OPEN -> false;
    };
  }

  /** The secret of the phone, or null. */
  public static String token(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(COOKIE)) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  /** Where nobody is logged in: the page for the PIN instead of the login, or that it is over. */
  Optional<String> instead(HttpServletRequest request, HttpServletResponse response) {
    Optional<FarmPhone.Standing> standing = login.standing(token(request));
    if (standing.isEmpty()) {
      return Optional.empty();
    }
    return switch (standing.get()) {
      case OPEN -> Optional.of("/pin");
      case ENDED, CLOSED -> {
        forget(response);
        yield Optional.of(REVOKED);
      }
      case LOCKED, TOO_OLD, IDLE -> Optional.empty();
    };
  }

  /** This phone was set up with a PIN that lets nobody in any more. */
  boolean isShut(HttpServletRequest request) {
    return login
        .standing(token(request))
        .filter(standing -> standing != FarmPhone.Standing.OPEN)
        .isPresent();
  }

  public static void remember(HttpServletResponse response, String token) {
    response.addCookie(cookie(token, LIFE));
  }

  /** The phone is nobody's any more, and nothing that it keeps stays on it. */
  public static void forget(HttpServletResponse response) {
    response.addCookie(cookie("", Duration.ZERO));
    empty(response);
  }

  /** Nothing that the phone keeps stays on it, taps that were not sent no more than the rest. */
  static void empty(HttpServletResponse response) {
    response.setHeader("Clear-Site-Data", "\"storage\"");
  }

  /** A session for the farm's day alone, as old as the phone: a password changed since ends it. */
  public static void begin(HttpServletRequest request, FarmPhone phone) {
    HttpSession earlier = request.getSession(false);
    if (earlier != null) {
      earlier.invalidate();
    }
    HttpSession session = request.getSession(true);
    session.setAttribute(Gate.SESSION_USER, phone.userName());
    session.setAttribute(ActorFilter.SESSION_SINCE, phone.enrolledAt());
    session.setAttribute(ActorFilter.SESSION_GRANT, phone.grantId());
    session.setAttribute(ActorFilter.SESSION_PHONE, phone.id());
  }

  private static Cookie cookie(String value, Duration life) {
    Cookie cookie = new Cookie(COOKIE, value);
    cookie.setPath("/");
    cookie.setMaxAge((int) life.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(Mode.current() == Mode.PRODUCTION);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
