package no.greenwork.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the login page says: where to go on to, and why the last attempt failed. */
@Named
@RequestScoped
public class LoginView {
  @Inject private HttpServletRequest request;

  public String getNext() {
    return LocalPath.of(request.getParameter("next"));
  }

  /** Key of the text, or null when nothing failed. */
  public String getFailure() {
    String failed = request.getParameter("failed");
    if (failed == null) {
      return null;
    }
    return failed.equals(Login.Result.LOCKED.name()) ? "access.login.locked" : "access.login.wrong";
  }

  public boolean isEnded() {
    return request.getParameter("ended") != null;
  }
}
