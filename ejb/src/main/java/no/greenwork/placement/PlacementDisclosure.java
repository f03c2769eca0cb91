package no.greenwork.placement;

import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.participant.Disclosure;
import no.greenwork.participant.Protection;

/** Makes of a placement's record what the actor may see of it. */
final class PlacementDisclosure {
  private static final String MASK = "***********";

  private final Actor actor;

  PlacementDisclosure(Actor actor) {
    this.actor = actor;
  }

  /**
   * @param confirmed that the user has confirmed the notice that name and time are logged
   */
  PlacementRow row(PlacementRecord r, boolean confirmed) {
    boolean noPerson = actor.role().seesNoPerson();
    boolean hidden = !noPerson && hides(r, confirmed);
    boolean noPlace = hidden && actor.is(Role.CASEWORKER);
    return new PlacementRow(
        r.publicId(),
        r.version(),
        r.state(),
        noPerson || noPlace && (r.reasonIsTyped() || r.reasonIsExit()) ? null : r.reason(),
        hidden || noPerson ? null : r.exitText(),
        r.measure(),
        r.arena(),
        noPlace ? null : r.provider(),
        noPlace ? null : r.providerName(),
        noPlace ? null : r.farm(),
        noPlace ? null : r.farmName(),
        noPlace ? null : r.agreement(),
        r.wishedStart(),
        r.referred(),
        r.accepted(),
        r.start(),
        r.end(),
        r.percent(),
        r.daysPerWeek(),
        noPlace || noPerson ? null : r.supervisor(),
        noPlace || noPerson ? null : r.supervisorName(),
        noPerson ? null : person(r, hidden, noPlace));
  }

  /** Whether name, number and geography are withheld from the actor. */
  boolean hides(PlacementRecord r, boolean confirmed) {
    boolean opened = confirmed && actor.is(Role.SUPERVISOR) && isAssigned(r);
    return !opened
        && !Disclosure.of(actor, Protection.stored(r.protection()), r.shielded()).showsName();
  }

  /** Whether confirming that they are logged would show this user more. */
  boolean confirmable(PlacementRecord r) {
    return actor.is(Role.SUPERVISOR) && isAssigned(r) && hides(r, false);
  }

  private boolean isAssigned(PlacementRecord r) {
    return r.supervisorId() != null && r.supervisorId() == actor.userId();
  }

  /**
   * @param nameless that the alias is withheld too: providers and farms need something to call the
   *     person, an office that may not know them does not
   */
  private static PersonView person(PlacementRecord r, boolean hidden, boolean nameless) {
    return new PersonView(
        r.participantPublicId(),
        hidden ? null : r.givenName() + " " + r.familyName(),
        nameless ? null : r.alias(),
        hidden ? null : MASK,
        hidden ? null : r.unit(),
        hidden ? null : r.unitName(),
        Protection.stored(r.protection()).name(),
        r.shielded(),
        hidden);
  }
}
