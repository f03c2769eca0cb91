package no.greenwork.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the login page says: where to go on to, and that the last attempt failed. */
@Named
@RequestScoped
public class LoginView {
  @Inject private HttpServletRequest request;
  @Inject private PhoneEntry phones;

  public String getNext() {
    return LocalPath.of(request.getParameter("next"));
  }

  public boolean isFailed() {
    return request.getParameter("failed") != null;
  }

  public boolean isEnded() {
    return request.getParameter("ended") != null;
  }

  /** What is said of a form that came after the session had ended, or null. */
  public String getLate() {
    return late("access.login.late.");
  }

  /** The same where a PIN is asked for. */
  public String getLatePin() {
    return late("phone.pin.late.");
  }

  private String late(String said) {
    String late = request.getParameter("late");
    return late == null ? null : said + (late.equals(Gate.KEPT) ? late : "lost");
  }

  /** The phone has a PIN that lets nobody in any more, so that its lists leave it. */
  public boolean isShut() {
    return phones.isShut(request);
  }

  /** The phone was let in by a PIN, and is not any more. */
  public boolean isRevoked() {
    return request.getParameter("revoked") != null;
  }
}
