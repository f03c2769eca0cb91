package no.greenwork.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import no.greenwork.access.Late;
import no.greenwork.access.LocalPath;
import no.greenwork.access.PhoneEntry;
import no.greenwork.shared.TextsView;

/** The phones that a user has set up with a PIN, for the user and for the administrator. */
@Named("phones")
@RequestScoped
public class PhonesView {
  @Inject private PhoneService service;
  @Inject private PhoneLogin login;
  @Inject private TextsView texts;
  @Inject private HttpServletRequest request;

  private PhoneService.Phones own;

  public PhoneService.Phones getOwn() {
    if (own == null) {
      own = service.own();
    }
    return own;
  }

  public PhoneService.Phones of(long user) {
    if (own == null) {
      own = service.ofUser(user);
    }
    return own;
  }

  /** Where the password is asked for, on the way to the page that was wanted. */
  public String getLogin() {
    return LocalPath.withNext(
        Late.handedOn(request, "/login"), LocalPath.of(request.getParameter("next")));
  }

  /** Whether the phone on which this is read has a PIN that holds. */
  public boolean isHere() {
    return login
        .standing(PhoneEntry.token(request))
        .filter(FarmPhone.Standing.OPEN::equals)
        .isPresent();
  }

  /** What this phone is called, or may be. */
  public String getName() {
    return login.name(PhoneEntry.token(request)).orElseGet(() -> texts.get("phone.name.mine"));
  }

  /** What was done a moment ago, or empty. */
  public String getTold() {
    String told = request.getParameter("told");
    return "SET_UP".equals(told) || "ENDED".equals(told) ? texts.get("phone.told." + told) : "";
  }

  /** Tries that are left after a wrong PIN, or empty. */
  public String getLeft() {
    String left = request.getParameter("left");
    return left != null && left.matches("[1-9]")
        ? texts.f("phone.pin.wrong", Integer.valueOf(left))
        : "";
  }
}
