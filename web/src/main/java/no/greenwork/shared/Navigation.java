package no.greenwork.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Grant;
import no.greenwork.access.Role;

/** Where this user can go, and as whom. */
@Named
@RequestScoped
public class Navigation {
  @Inject private CurrentActor current;
  @Inject private TextsView texts;
  @Inject private HttpServletRequest request;

  /**
   * A page in the menu.
   *
   * @param label key of its text
   */
  public record Item(String path, String label, boolean current) {}

  public boolean isKnown() {
    return current.present();
  }

  public List<Item> getItems() {
    Actor actor = current.get();
    List<Item> items = new ArrayList<>();
    items.add(item("/", "shared.nav.home"));
    if (actor.is(Role.CASEWORKER)) {
      items.add(item("/participants/list", "shared.nav.participants"));
    }
    if (!actor.role().seesNoPerson()) {
      items.add(item("/placements/list", "shared.nav.placements"));
    }
    if (actor.may(Action.REGISTER_ATTENDANCE)) {
      items.add(item("/attendance/grid", "attendance.title"));
    }
    if (actor.may(Action.DECIDE_ATTENDANCE)) {
      items.add(item("/attendance/approve", "attendance.sheets"));
    }
    if (actor.may(Action.FIND_FARM)) {
      items.add(item("/finder", "shared.nav.finder"));
    }
    figures(actor, items);
    if (actor.may(Action.MANAGE_USERS)) {
      items.add(item("/admin/users", "access.users.title"));
      items.add(item("/admin/log", "audit.log.title"));
      items.add(item("/admin/routes", "schedule.title"));
    }
    if (actor.may(Action.SEE_REGISTERS)) {
      items.add(item("/farms/list", "shared.nav.farms"));
      items.add(item("/providers/list", "shared.nav.providers"));
      items.add(item("/agreements/list", "shared.nav.agreements"));
      items.add(item("/quality/list", "quality.list.title"));
    }
    own(actor, items);
    return items;
  }

  private void figures(Actor actor, List<Item> items) {
    if (actor.may(Action.SEE_CAPACITY)) {
      items.add(item("/capacity", "shared.nav.capacity"));
    }
    if (actor.may(Action.SEE_OUTCOMES)) {
      items.add(item("/outcomes/list", "plan.figures.title"));
    }
    if (actor.may(Action.SEE_WAITING_TIMES)) {
      items.add(item("/waiting/results", "waiting.results.title"));
    }
    if (actor.may(Action.SEE_PRESENCE)) {
      items.add(item("/presence/figures", "presence.title"));
    }
  }

  /** What few have, last. */
  private void own(Actor actor, List<Item> items) {
    if (actor.may(Action.IMPORT)) {
      items.add(item("/imports/list", "job.imports"));
    }
    if (actor.may(Action.EDIT_OWN_FARM)) {
      items.add(item("/farms/own", "shared.nav.ownFarm"));
    }
    if (actor.is(Role.ADMINISTRATOR) || actor.is(Role.DIRECTORATE)) {
      items.add(item("/regions/list", "region.title"));
      items.add(item("/measures/list", "region.measures"));
    }
  }

  private Item item(String path, String label) {
    String here = request.getRequestURI().substring(request.getContextPath().length());
    boolean home = here.equals("/") || here.startsWith("/index");
    return new Item(
        path,
        label,
        path.equals("/")
            ? home
            : here.startsWith(path.replaceFirst("/list$", "/").replaceFirst("/$", "")));
  }

  public String getUserName() {
    return current.get().displayName();
  }

  public Grant getCurrent() {
    return current.get().grant();
  }

  public List<Grant> getGrants() {
    return current.get().grants();
  }

  /** A role and where it holds. */
  public String grantText(Grant grant) {
    String role = texts.get("access.role." + grant.role());
    return grant.scopeName().isEmpty() ? role : role + ", " + grant.scopeName();
  }

  /** Which front page this role has. */
  public String getFront() {
    return switch (current.get().role()) {
      case CASEWORKER -> "caseworker";
      case PROVIDER_COORDINATOR -> "provider";
      case SUPERVISOR -> "supervisor";
      case FARMER -> "farm";
      case REGION_COORDINATOR -> "region";
      case FINANCE_HANDLER, COMMITMENT_APPROVER, CLAIM_ATTESTANT -> "finance";
      case DIRECTORATE -> "directorate";
      case ADMINISTRATOR -> "administrator";
    };
  }
}
