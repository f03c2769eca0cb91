package no.greenwork.shared;

/** Somebody else changed the record since it was read; nothing was overwritten. */
public class StaleRecord extends BusinessError {
  public StaleRecord() {
    super(412, "STALE");
  }

  /** Throws unless the version that the user saw is the version that is stored. */
  public static void check(int seen, int stored) {
    if (seen != stored) {
      throw new StaleRecord();
    }
  }
}
