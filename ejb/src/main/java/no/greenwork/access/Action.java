package no.greenwork.access;

import static no.greenwork.access.Role.ADMINISTRATOR;
import static no.greenwork.access.Role.CASEWORKER;
import static no.greenwork.access.Role.CLAIM_ATTESTANT;
import static no.greenwork.access.Role.COMMITMENT_APPROVER;
import static no.greenwork.access.Role.DIRECTORATE;
import static no.greenwork.access.Role.FARMER;
import static no.greenwork.access.Role.FINANCE_HANDLER;
import static no.greenwork.access.Role.PROVIDER_COORDINATOR;
import static no.greenwork.access.Role.REGION_COORDINATOR;
import static no.greenwork.access.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be done, and which roles may do it. Where they may do it is the record's own
 * scope.
 */
public enum Action {
  SEE_REGISTERS(
      CASEWORKER,
      PROVIDER_COORDINATOR,
      SUPERVISOR,
      REGION_COORDINATOR,
      FINANCE_HANDLER,
      COMMITMENT_APPROVER,
      CLAIM_ATTESTANT,
      DIRECTORATE),
  SEE_CAPACITY(
      CASEWORKER,
      PROVIDER_COORDINATOR,
      SUPERVISOR,
      REGION_COORDINATOR,
      FINANCE_HANDLER,
      COMMITMENT_APPROVER,
      CLAIM_ATTESTANT,
      DIRECTORATE),
  SEE_REFERENCE_DATA(Role.values()),
  SEE_PARTICIPANTS(CASEWORKER),
  SEE_PLACEMENTS(Role.values()),
  FIND_FARM(CASEWORKER, PROVIDER_COORDINATOR, SUPERVISOR, REGION_COORDINATOR, DIRECTORATE),
  EDIT_PROVIDER(REGION_COORDINATOR),
  EDIT_AGREEMENT(REGION_COORDINATOR),
  EDIT_QUALITY(REGION_COORDINATOR),
  EDIT_FARM(REGION_COORDINATOR, PROVIDER_COORDINATOR),
  EDIT_OWN_FARM(FARMER),
  EDIT_FARM_AGREEMENT(REGION_COORDINATOR, PROVIDER_COORDINATOR),
  EDIT_OUT_OF_USE(REGION_COORDINATOR, PROVIDER_COORDINATOR),
  EDIT_PARTICIPANT(CASEWORKER),
  SHOW_IDENTITY_NUMBER(CASEWORKER, SUPERVISOR),
  REFER(CASEWORKER),
  WITHDRAW_REFERRAL(CASEWORKER),
  ANSWER_REFERRAL(PROVIDER_COORDINATOR),
  ASSIGN_SUPERVISOR(PROVIDER_COORDINATOR),
  EDIT_WEEK_PATTERN(PROVIDER_COORDINATOR, SUPERVISOR),
  CALCULATE(Role.values()),
  IMPORT(CASEWORKER, PROVIDER_COORDINATOR, REGION_COORDINATOR),
  EDIT_MEASURES(DIRECTORATE),
  EDIT_UNITS(ADMINISTRATOR),
  EDIT_REFERENCE_DATA(ADMINISTRATOR),
  MANAGE_USERS(ADMINISTRATOR),
  OWN_ACCOUNT(Role.values());

  private final Set<Role> roles;

  Action(Role... roles) {
    this.roles = EnumSet.copyOf(Arrays.asList(roles));
  }

  public Set<Role> roles() {
    return roles;
  }
}
