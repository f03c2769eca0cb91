package no.greenwork.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import no.greenwork.shared.Clock;
import no.greenwork.shared.TextsView;

/** The administrator's list of users; everything chosen stands in the address. */
@Named
@RequestScoped
public class UserListView {
  @Inject private UserQueries users;
  @Inject private HttpServletRequest request;
  @Inject private TextsView texts;
  @Inject private Clock clock;

  private UserQueries.Result result = new UserQueries.Result(List.of(), null);

  public void load() {
    result =
        users.list(new UserFilter(getText(), role(), isEnded(), request.getParameter("after")));
  }

  private Role role() {
    return Arrays.stream(Role.values())
        .filter(r -> r.name().equals(getRole()))
        .findFirst()
        .orElse(null);
  }

  public List<UserRow> getRows() {
    return result.rows();
  }

  public String getText() {
    return value("q");
  }

  public String getRole() {
    return value("role");
  }

  public boolean isEnded() {
    return !value("ended").isEmpty();
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  public String getFirst() {
    return value("after").isEmpty() ? null : address(null);
  }

  public String getNext() {
    return result.next() == null ? null : address(result.next());
  }

  private String address(String after) {
    StringBuilder url = new StringBuilder(request.getContextPath()).append("/admin/users?");
    append(url, "q", getText());
    append(url, "role", getRole());
    append(url, "ended", value("ended"));
    append(url, "after", after == null ? "" : after);
    return url.substring(0, url.length() - 1);
  }

  private static void append(StringBuilder url, String name, String value) {
    if (!value.isEmpty()) {
      url.append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
          .append('&');
    }
  }

  private String value(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** Why somebody cannot log in, as a key; null when they can. */
  public String obstacle(UserRow user) {
    if (user.endedAt() != null) {
      return "access.users.ended";
    }
    if (user.lockedUntil() != null && user.lockedUntil().isAfter(clock.now())) {
      return "access.users.locked";
    }
    if (!user.passwordSet()) {
      return "access.users.no.password";
    }
    return user.grants().isEmpty() ? "access.users.no.grant" : null;
  }

  /** A role and where it holds. */
  public String text(GrantRow grant) {
    String role = texts.get("access.role." + grant.role());
    return grant.scopeName().isEmpty() ? role : role + ", " + grant.scopeName();
  }
}
