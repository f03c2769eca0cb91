package no.greenwork.access;

/**
 * One role in one place, as it holds today.
 *
 * @param scopeKey unit or region number, organisation number, or empty for the nation
 * @param scopeId id of the provider or farm, else 0
 * @param scopeName what people call the scope
 * @param confidential may see people with a confidential address (kode 7)
 * @param strictlyConfidential may see people with a strictly confidential address (kode 6)
 * @param shielded may see shielded people (egen ansatt)
 */
public record Grant(
    long id,
    Role role,
    ScopeType scopeType,
    String scopeKey,
    long scopeId,
    String scopeName,
    boolean confidential,
    boolean strictlyConfidential,
    boolean shielded) {
  /** The same for all who act for the same unit, region, provider or farm. */
  public String scope() {
    return scopeType() + " " + scopeKey();
  }
}
