package no.greenwork.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

  private List<PhoneService.Shown> own;

  public List<PhoneService.Shown> getOwn() {
    if (own == null) {
      own = service.own();
    }
    return own;
  }

  public List<PhoneService.Shown> of(long user) {
    if (own == null) {
      own = service.ofUser(user);
    }
    return own;
  }

  /** Whether the phone on which this is read has a PIN that holds. */
  public boolean isHere() {
    return login
        .standing(PhoneEntry.token(request))
        .filter(FarmPhone.Standing.OPEN::equals)
        .isPresent();
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
