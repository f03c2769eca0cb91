package no.greenwork.placement;

/** Why a placement cannot go on as usual on some days. */
public enum StopKind {
  /** The farm of the stay is out of use. */
  OUT_OF_USE,
  /** The provider is closed under the agreement that the place is taken from. */
  CLOSED
}
