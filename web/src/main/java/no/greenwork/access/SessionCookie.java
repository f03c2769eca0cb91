package no.greenwork.access;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import no.greenwork.shared.Mode;

/** The session's cookie: not for scripts, not sent by other sites' forms, and in production over HTTPS only. */
@WebListener
public class SessionCookie implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setHttpOnly(true);
    cookie.setSecure(Mode.current() == Mode.PRODUCTION);
    cookie.setAttribute("SameSite", "Lax");
  }
}
