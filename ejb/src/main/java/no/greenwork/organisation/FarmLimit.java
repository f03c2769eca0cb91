package no.greenwork.organisation;

/** What a farm cannot take or wants to be asked about first, in work terms. */
public enum FarmLimit {
  ROUGH_GROUND,
  NO_WHEELCHAIR,
  DOGS,
  HAY_DUST,
  NO_ONE_TO_ONE,
  HEAVY_LIFTING,
  HEIGHTS
}
