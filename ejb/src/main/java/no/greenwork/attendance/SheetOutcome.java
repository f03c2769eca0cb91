package no.greenwork.attendance;

/**
 * What became of one of several sheets.
 *
 * @param code why nothing was done, a code of {@code error.<CODE>}; null when it was
 * @param number days that are missing, where that is why
 */
public record SheetOutcome(SheetRef sheet, String code, int number) {
  static SheetOutcome done(SheetRef sheet) {
    return new SheetOutcome(sheet, null, 0);
  }

  public boolean isDone() {
    return code == null;
  }
}
