package no.greenwork.organisation;

/** What a farm has that makes it easier to come. */
public enum Facility {
  WHEELCHAIR,
  TOILET_ADAPTED,
  QUIET_ROOM,
  INDOOR_WORKSHOP,
  KITCHEN,
  CHANGING_ROOM,
  PICK_UP
}
