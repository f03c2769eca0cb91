package no.greenwork.participant;

/**
 * How a person's address is protected in the population register; what is not known counts as the
 * strictest.
 */
public enum Protection {
  NONE,
  CONFIDENTIAL,
  STRICTLY_CONFIDENTIAL,
  STRICTLY_CONFIDENTIAL_ABROAD;

  public static Protection stored(String text) {
    for (Protection protection : values()) {
      if (protection.name().equals(text)) {
        return protection;
      }
    }
    return STRICTLY_CONFIDENTIAL_ABROAD;
  }

  public boolean isProtected() {
    return this != NONE;
  }
}
