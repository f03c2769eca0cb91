package no.greenwork.stop;

/** Why a farm cannot take people. Only OTHER takes words: the others need none. */
public enum StopReason {
  CALVING,
  ILLNESS,
  FIRE,
  OTHER
}
