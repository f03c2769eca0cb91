package no.greenwork.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Notice;

/** One's own account: the grants one has, the language of what is sent, the password. */
@Named
@RequestScoped
public class AccountView {
  @Inject private AccountService account;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  @Inject private Notice notice;

  private String oldPassword;
  private String newPassword;
  private String repeated;
  private String language;

  public Actor getActor() {
    return current.get();
  }

  /** This session goes on under the new password; every other ends. */
  public String changePassword() {
    if (newPassword == null || !newPassword.equals(repeated)) {
      throw new Invalid("repeated", "PASSWORD_DIFFERENT");
    }
    account.changePassword(oldPassword, newPassword);
    request.changeSessionId();
    request.getSession().setAttribute(ActorFilter.SESSION_SINCE, clock.now());
    notice.done("access.account.password.done");
    return "/account?faces-redirect=true";
  }

  public String speak() {
    account.speak(language);
    notice.done("access.account.language.done");
    return "/account?faces-redirect=true";
  }

  public String getOldPassword() {
    return null;
  }

  public void setOldPassword(String oldPassword) {
    this.oldPassword = oldPassword;
  }

  public String getNewPassword() {
    return null;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }

  public String getRepeated() {
    return null;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }

  public String getLanguage() {
    return current.get().language();
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
