package no.greenwork.visit;

/** Who says how a visit went. */
public enum VisitSide {
  PARTICIPANT,
  FARM
}
