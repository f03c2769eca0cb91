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
    return Late.of(request).map(late -> "access.login.late." + late.word()).orElse(null);
  }

  /** The same where a PIN is asked for, which leads to its page, or does not. */
  public String getLatePin() {
    String led = PhoneEntry.next(getNext()).equals(getNext()) ? "" : ".password";
    return Late.of(request).map(late -> "phone.pin.late." + late.word() + led).orElse(null);
  }

  /** To be handed on; empty where no form came late. */
  public String getLateWord() {
    return Late.of(request).map(Late::word).orElse("");
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
