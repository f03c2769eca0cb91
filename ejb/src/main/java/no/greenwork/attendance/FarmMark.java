package no.greenwork.attendance;

/** All that a farm says of a day. Why somebody is away is not the farm's to ask or to know. */
public enum FarmMark {
  PRESENT,
  ABSENT_NOTIFIED,
  ABSENT_NOT_NOTIFIED,
  /** What was said is taken back. */
  NONE
}
