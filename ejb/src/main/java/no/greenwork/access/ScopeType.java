package no.greenwork.access;

/** What a grant is limited to. */
public enum ScopeType {
  UNIT,
  REGION,
  PROVIDER,
  FARM,
  NATION
}
