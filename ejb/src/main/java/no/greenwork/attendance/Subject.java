package no.greenwork.attendance;

import java.time.LocalDate;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.participant.Disclosure;
import no.greenwork.participant.Protection;
import no.greenwork.placement.PlacementScope;
import no.greenwork.shared.SqlPart;

/**
 * A placement that was accepted, and its person, before it is decided what of them this user sees.
 *
 * @param validTo first day after the end, or null
 */
public record Subject(
    long id,
    String publicId,
    long participantId,
    String measure,
    LocalDate validFrom,
    LocalDate validTo,
    String givenName,
    String familyName,
    String alias,
    String protection,
    boolean shielded) {
  static final String COLUMNS =
      "p.id, p.public_id, p.participant_id, p.measure_code AS measure, p.valid_from, p.valid_to,"
          + " x.given_name, x.family_name, x.alias, x.protection, x.shielded";

  /** Of those that were accepted and stand. */
  static final String STANDS =
      "p.accepted_on IS NOT NULL AND p.valid_from IS NOT NULL AND p.not_relevant_on IS NULL AND p.error_on IS NULL";

  public boolean namedTo(Actor actor) {
    return disclosure(actor).showsName();
  }

  /**
   * Whether this user keeps the person's attendance or decides about it: of somebody hidden from a
   * provider the supervisor who follows them up does, under the alias.
   */
  boolean openTo(Actor actor) {
    return namedTo(actor) || actor.is(Role.SUPERVISOR);
  }

  /** Whether NAV is to decide about its sheet; the same as SheetTasks.WITH_NAV. */
  boolean leavesToNav(Sheet sheet, LocalDate today) {
    return sheet.state() == SheetState.SUBMITTED
        || sheet.state() == SheetState.RETURNED && !seenByProvider(today);
  }

  /** Whether the provider still opens it. */
  boolean seenByProvider(LocalDate today) {
    return validTo == null || validTo.isAfter(today.minusDays(PlacementScope.TAIL_DAYS));
  }

  /** To be told of a day that is not one of the placement's: it, the first, and any last day. */
  Object[] outside(LocalDate day) {
    return validTo == null
        ? new Object[] {day, validFrom}
        : new Object[] {day, validFrom, validTo.minusDays(1)};
  }

  /** The same as {@link #openTo}, as SQL. */
  static SqlPart open(Actor actor) {
    return actor.is(Role.SUPERVISOR) ? SqlPart.ALL : PlacementScope.shown(actor);
  }

  /** Name, or the alias of somebody who is hidden; null where there is none. */
  public String calledFor(Actor actor) {
    return namedTo(actor) ? givenName + " " + familyName : alias;
  }

  /** What stands instead of a name: {@code ADDRESS_PROTECTED} or {@code SHIELDED}. */
  public Disclosure disclosure(Actor actor) {
    return Disclosure.of(actor, Protection.stored(protection), shielded);
  }
}
