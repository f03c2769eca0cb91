package no.greenwork.presence;

/** By what the days of a nation, region or provider are divided once more. */
public enum Division {
  WHOLE,
  MEASURE,
  /** Somebody who comes on several weekdays is in several parts. */
  WEEKDAY
}
