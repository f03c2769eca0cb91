package no.greenwork.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Notice;

/**
 * A user is made with a name; the grants and the link for a password come on the user's own page.
 */
@Named
@RequestScoped
public class NewUserView {
  @Inject private UserService users;
  @Inject private CurrentActor current;
  @Inject private Notice notice;

  private String userName;
  private String displayName;
  private String email;
  private String phone;

  public void load() {
    if (!current.get().may(Action.MANAGE_USERS)) {
      throw new Forbidden();
    }
  }

  public String make() {
    long id = users.make(new UserCommand(userName, displayName, email, phone));
    notice.done("access.user.made");
    return "/admin/user?faces-redirect=true&id=" + id;
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }
}
