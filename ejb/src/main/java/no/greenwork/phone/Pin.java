package no.greenwork.phone;

import no.greenwork.shared.Invalid;

/** Four to eight digits that are not the first that anybody would try. */
public final class Pin {
  private static final String SHAPE = "[0-9]{4,8}";

  private Pin() {}

  /**
   * @throws Invalid PIN when it is not four to eight digits, PIN_TRIVIAL when it is easily guessed
   */
  static void check(String typed) {
    if (typed == null || !typed.matches(SHAPE)) {
      throw new Invalid("pin", "PIN");
    }
    if (isTrivial(typed)) {
      throw new Invalid("pin", "PIN_TRIVIAL");
    }
  }

  /** The same step from each digit to the next (0000, 1234, 9876, 2468), or a part said again. */
  static boolean isTrivial(String pin) {
    int step = pin.charAt(1) - pin.charAt(0);
    boolean even = true;
    for (int i = 2; i < pin.length(); i++) {
      even &= pin.charAt(i) - pin.charAt(i - 1) == step;
    }
    return even || pin.matches("([0-9]{1,4})\\1+");
  }
}
