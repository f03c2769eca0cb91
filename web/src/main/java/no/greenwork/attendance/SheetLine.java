package no.greenwork.attendance;

/**
 * A sheet that waits, ready to be drawn.
 *
 * @param key placement and month, as the form says which are chosen
 */
public record SheetLine(String key, String name, WaitingSheet sheet, String hours, boolean held) {
  static String key(SheetRef ref) {
    return ref.placement() + "/" + MonthParameter.text(ref.month()) + "/" + ref.seen();
  }

  /** The text for why it is not the first edition; null where it is. */
  public String edition() {
    if (sheet.corrects()) {
      return "attendance.correction";
    }
    if (sheet.edition() == 1) {
      return null;
    }
    return sheet.returned() ? "attendance.returned.left" : "attendance.returned.again";
  }

  /** Without anything to look at, so that it can be approved with the others. */
  public boolean plain() {
    return !held && !sheet.toLookAt();
  }
}
