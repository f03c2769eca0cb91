package no.greenwork.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Notice;
import no.greenwork.shared.StaleRecord;

/** One user, as the administrator sees and changes them. */
@Named
@RequestScoped
public class UserView {
  private static final String LINK = "access.link";

  @Inject private UserQueries queries;
  @Inject private UserService users;
  @Inject private HttpServletRequest request;
  @Inject private Notice notice;
  @Inject private Clock clock;

  private long id;
  private UserDetail user;
  private boolean stale;
  private String displayName;
  private String email;
  private String phone;
  private int version;

  @PostConstruct
  void read() {
    id = Parameters.id(request, "id");
    if (request.getParameter("version") != null) {
      version = (int) Parameters.id(request, "version");
    }
  }

  public void load() {
    displayName = getUser().displayName();
    email = user.email();
    phone = user.phone();
    version = user.version();
  }

  public UserDetail getUser() {
    if (user == null) {
      user = queries.detail(id);
    }
    return user;
  }

  /**
   * When somebody else was first, what is stored now is shown beside what was typed; saved again,
   * it replaces it.
   */
  public String save() {
    try {
      users.describe(id, version, new UserCommand(null, displayName, email, phone));
    } catch (StaleRecord lost) {
      stale = true;
      version = getUser().version();
      throw lost;
    }
    notice.done("access.user.saved");
    return page();
  }

  public String reset() {
    String token = users.resetPassword(id, version);
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .getFlash()
        .put(LINK, address() + "/link?token=" + token);
    return page();
  }

  private String address() {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length())
        + request.getContextPath();
  }

  public String end() {
    users.end(id, version);
    notice.done("access.user.ended");
    return page();
  }

  public String reopen() {
    users.reopen(id, version);
    notice.done("access.user.reopened");
    return page();
  }

  private String page() {
    return "/admin/user?faces-redirect=true&id=" + id;
  }

  /** The link just made, shown once; null on every other view of the page. */
  public String getLink() {
    return (String) FacesContext.getCurrentInstance().getExternalContext().getFlash().get(LINK);
  }

  public boolean isStale() {
    return stale;
  }

  public LocalDate getToday() {
    return clock.today();
  }

  public boolean isLocked() {
    return getUser().lockedUntil() != null && user.lockedUntil().isAfter(clock.now());
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

  public int getVersion() {
    return version;
  }
}
