package no.greenwork.access;

/** What a grant makes of its user, and where it can hold. */
public enum Role {
  CASEWORKER(ScopeType.UNIT),
  PROVIDER_COORDINATOR(ScopeType.PROVIDER),
  SUPERVISOR(ScopeType.PROVIDER),
  FARMER(ScopeType.FARM),
  REGION_COORDINATOR(ScopeType.REGION),
  FINANCE_HANDLER(ScopeType.REGION),
  COMMITMENT_APPROVER(ScopeType.REGION),
  CLAIM_ATTESTANT(ScopeType.REGION),
  DIRECTORATE(ScopeType.NATION),
  ADMINISTRATOR(ScopeType.NATION);

  private final ScopeType scopeType;

  Role(ScopeType scopeType) {
    this.scopeType = scopeType;
  }

  public ScopeType scopeType() {
    return scopeType;
  }

  /**
   * NAV's own people and the providers' see the farm register and the capacity of the whole
   * country.
   */
  public boolean seesRegisters() {
    return this != FARMER && this != ADMINISTRATOR;
  }

  /** Those who see places and money, but no person. */
  public boolean seesNoPerson() {
    return switch (this) {
      case REGION_COORDINATOR,
          FINANCE_HANDLER,
          COMMITMENT_APPROVER,
          CLAIM_ATTESTANT,
          DIRECTORATE,
          ADMINISTRATOR ->
          true;
      default -> false;
    };
  }
}
