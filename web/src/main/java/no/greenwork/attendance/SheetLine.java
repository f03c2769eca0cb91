package no.greenwork.attendance;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet that waits, ready to be drawn.
 *
 * @param key placement and month, as the form says which are chosen
 * @param overtaken somebody is to look at it by what came since it was sent
 */
public record SheetLine(
    String key, String name, WaitingSheet sheet, String hours, boolean held, boolean overtaken) {
  static String key(SheetRef ref) {
    return ref.placement() + "/" + MonthParameter.text(ref.month()) + "/" + ref.seen();
  }

  /** The texts for why it is not the first edition; none where it is. */
  public List<String> editions() {
    List<String> why = new ArrayList<>();
    if (sheet.corrects()) {
      why.add("attendance.correction");
    }
    if (sheet.returned()) {
      why.add("attendance.returned.left");
    } else if (sheet.edition() > 1 && !sheet.corrects()) {
      why.add("attendance.returned.again");
    }
    return why;
  }

  /** Without anything to look at, so that it can be approved with the others. */
  public boolean plain() {
    return !held && !toLookAt();
  }

  /** Whether somebody is to look at it before it is approved. */
  public boolean toLookAt() {
    return overtaken || sheet.toLookAt();
  }
}
