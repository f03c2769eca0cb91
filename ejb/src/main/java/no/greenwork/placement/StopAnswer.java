package no.greenwork.placement;

/** What is settled for somebody on days when the farm is out of use or the provider closed. */
public enum StopAnswer {
  /** The person comes all the same. */
  AS_USUAL,
  /** The person does not come. */
  AT_HOME,
  /** Something else, which is told in words. */
  OTHER
}
