package no.greenwork.access;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import no.greenwork.shared.Mode;

/**
 * The session's cookie: not for scripts, and in production over HTTPS only. That no other site's
 * form sends it is the server's setting, see domain.asadmin.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setHttpOnly(true);
    cookie.setSecure(Mode.current() == Mode.PRODUCTION);
  }
}
