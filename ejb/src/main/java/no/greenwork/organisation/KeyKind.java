package no.greenwork.organisation;

/**
 * How a farm's share of the money is worked out: a percent of it, or a fixed amount a place-month.
 */
public enum KeyKind {
  PERCENT,
  FIXED
}
