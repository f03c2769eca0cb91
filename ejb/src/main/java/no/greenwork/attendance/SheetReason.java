package no.greenwork.attendance;

import no.greenwork.shared.Invalid;

/** Why something was decided about a sheet, in words. */
final class SheetReason {
  private SheetReason() {}

  /**
   * @throws Invalid if there is none, or more than is kept
   */
  static String required(String typed) {
    String words = typed == null ? "" : typed.strip();
    if (words.isEmpty()) {
      throw new Invalid("reason", "REQUIRED");
    }
    if (words.length() > SheetService.REASON) {
      throw new Invalid("reason", "TOO_LONG", SheetService.REASON);
    }
    return words;
  }
}
