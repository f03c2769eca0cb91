package no.greenwork.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;

/**
 * A grant is given in two steps: the role and a search for the place stand in the address, then the
 * rest is sent.
 */
@Named
@RequestScoped
public class NewGrantView {
  @Inject private UserQueries queries;
  @Inject private ScopeQueries scopes;
  @Inject private GrantService grants;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  @Inject private Notice notice;

  private UserDetail user;
  private Role role;
  private String searched;
  private List<Scope> found = List.of();
  private String scope;
  private LocalDate from;
  private LocalDate last;
  private boolean confidential;
  private boolean strictlyConfidential;
  private boolean shielded;

  @PostConstruct
  void read() {
    user = queries.detail(Parameters.id(request, "user"));
    role =
        Arrays.stream(Role.values())
            .filter(r -> r.name().equals(request.getParameter("role")))
            .findFirst()
            .orElse(null);
    searched = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
    if (role != null) {
      found = scopes.search(role.scopeType(), searched);
    }
    from = clock.today();
    scope = found.size() == 1 ? found.getFirst().key() : null;
  }

  public void load() {
    if (user == null) {
      throw new NotFound();
    }
  }

  public String give() {
    boolean nation = role != null && role.scopeType() == ScopeType.NATION;
    grants.give(
        user.id(),
        new GrantCommand(
            role, nation ? "" : scope, from, last, confidential, strictlyConfidential, shielded));
    notice.done("access.grant.given");
    return "/admin/user?faces-redirect=true&id=" + user.id();
  }

  public UserDetail getUser() {
    return user;
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  public Role getRole() {
    return role;
  }

  public String getSearched() {
    return searched;
  }

  public List<Scope> getFound() {
    return found;
  }

  /** The role is chosen, and a place for it if it needs one. */
  public boolean isReady() {
    return role != null && (role.scopeType() == ScopeType.NATION || !found.isEmpty());
  }

  public boolean isNothingFound() {
    return role != null
        && role.scopeType() != ScopeType.NATION
        && !searched.isEmpty()
        && found.isEmpty();
  }

  public boolean isCaseworker() {
    return role == Role.CASEWORKER;
  }

  public boolean isPlaced() {
    return role != null && role.scopeType() != ScopeType.NATION;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate last) {
    this.last = last;
  }

  public boolean isConfidential() {
    return confidential;
  }

  public void setConfidential(boolean confidential) {
    this.confidential = confidential;
  }

  public boolean isStrictlyConfidential() {
    return strictlyConfidential;
  }

  public void setStrictlyConfidential(boolean strictlyConfidential) {
    this.strictlyConfidential = strictlyConfidential;
  }

  public boolean isShielded() {
    return shielded;
  }

  public void setShielded(boolean shielded) {
    this.shielded = shielded;
  }
}
