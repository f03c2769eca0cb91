package no.greenwork.shared;

/** The version of a record as an entity tag, and back. */
public final class Versions {
  /** The request must say which version it means. */
  private static final class Missing extends BusinessError {
    Missing() {
      super(428, "PRECONDITION_REQUIRED");
    }
  }

  private Versions() {}

  public static String tag(int version) {
    return "\"" + version + "\"";
  }

  /**
   * @param ifMatch header as received, or null
   * @return the version that the caller has seen
   * @throws BusinessError 428 when it is missing
   * @throws StaleRecord when it cannot be one of ours
   */
  public static int seen(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Missing();
    }
    String digits = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
    if (!digits.matches("\\d{1,9}")) {
      throw new StaleRecord();
    }
    return Integer.parseInt(digits);
  }
}
