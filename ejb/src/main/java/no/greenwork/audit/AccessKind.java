package no.greenwork.audit;

/** How somebody came to see a person. */
public enum AccessKind {
  DETAIL,
  NUMBER,
  NUMBER_SHOWN,
  PRINT,
  EXPORT,
  REST,
  LIST,
  FINDER,
  AUTOCOMPLETE,
  CONFIRMED
}
