package no.greenwork.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;

/** Ends a grant after a last day. */
@Named
@RequestScoped
public class EndGrantView {
  @Inject private UserQueries queries;
  @Inject private GrantService grants;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  @Inject private Notice notice;

  private UserDetail user;
  private GrantRow grant;
  private LocalDate last;
  private int version;

  @PostConstruct
  void read() {
    long id = Parameters.id(request, "grant");
    user = queries.detail(Parameters.id(request, "user"));
    grant = user.grants().stream().filter(g -> g.id() == id).findFirst().orElseThrow(NotFound::new);
    last = clock.today();
    version = grant.version();
  }

  public void load() {
    if (grant.hasEndedOn(clock.today())) {
      throw new NotFound();
    }
  }

  public String end() {
    if (last == null) {
      throw new Invalid("last", "REQUIRED");
    }
    grants.end(grant.id(), version, last);
    notice.done("access.grant.ended");
    return "/admin/user?faces-redirect=true&id=" + user.id();
  }

  public UserDetail getUser() {
    return user;
  }

  public GrantRow getGrant() {
    return grant;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate last) {
    this.last = last;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
