package no.greenwork.presence;

/** Whose days are counted together; each sums to the one before. */
public enum Level {
  NATION,
  /** The region of the agreement. */
  REGION,
  /** A provider within one region. */
  PROVIDER,
  /** A farm under one provider, or the provider's own premises. */
  FARM
}
