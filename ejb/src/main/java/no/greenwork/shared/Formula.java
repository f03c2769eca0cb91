package no.greenwork.shared;

import java.util.regex.Pattern;

/** What a spreadsheet would run when it opens a file of ours. */
public final class Formula {
  private static final Pattern BEGINS =
      Pattern.compile("[=@+\\-\\t\\r\\n|%\uFF1D\uFF20\uFF0B\uFF0D]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d .,()]*");

  private Formula() {}

  /**
   * A cell that begins like a formula with a space before it: that stops it, and is not there for
   * whoever reads the file in again. A phone number, an amount and the mark that clears a value
   * stay as they are.
   */
  public static String harmless(String cell) {
    return BEGINS.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? " " + cell : cell;
  }
}
