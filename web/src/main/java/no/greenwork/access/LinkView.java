package no.greenwork.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Notice;

/** The page of a link that works once: choose a password. */
@Named
@RequestScoped
public class LinkView {
  @Inject private PasswordLinks links;
  @Inject private HttpServletRequest request;
  @Inject private Notice notice;

  private String token;
  private String password;
  private String repeated;
  private Optional<String> userName = Optional.empty();

  @PostConstruct
  void read() {
    token = request.getParameter("token");
    userName = token == null ? Optional.empty() : links.userName(token);
  }

  public String choose() {
    if (password == null || !password.equals(repeated)) {
      throw new Invalid("repeated", "PASSWORD_DIFFERENT");
    }
    links.use(token, password);
    notice.done("access.link.done");
    return "/login?faces-redirect=true";
  }

  public boolean isValid() {
    return userName.isPresent();
  }

  public String getUserName() {
    return userName.orElse("");
  }

  public String getToken() {
    return token;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getRepeated() {
    return null;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
