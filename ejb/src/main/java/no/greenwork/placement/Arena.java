package no.greenwork.placement;

/** Where the measure is carried out: on a farm, or on the provider's own premises. */
public enum Arena {
  GREEN_WORK,
  OWN_PREMISES
}
