package no.greenwork.placement;

import no.greenwork.access.Role;

/** What one side is told that the other has done. */
public enum NoticeKind {
  PROPOSAL_ANSWERED(false),
  CHANGED_BY_NAV(false),
  FARM_CHANGED(true);

  private final boolean forNav;

  NoticeKind(boolean forNav) {
    this.forNav = forNav;
  }

  /** Whether somebody of the role is the one to see it. */
  public boolean isFor(Role role) {
    return forNav
        ? role == Role.CASEWORKER
        : role == Role.PROVIDER_COORDINATOR || role == Role.SUPERVISOR;
  }
}
