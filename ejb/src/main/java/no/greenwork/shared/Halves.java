package no.greenwork.shared;

import java.text.NumberFormat;
import java.util.Locale;

/** Places are counted in halves, as integers, and shown with one decimal. */
public final class Halves {
  private Halves() {}

  /** With a point: 3 is {@code 1.5}. */
  public static String text(int halves) {
    return text(halves, String.valueOf(Math.abs(halves) / 2), '.');
  }

  /**
   * As people of the language write it: 3 is {@code 1,5} in Norwegian, and thousands stand apart.
   */
  public static String text(int halves, Locale locale) {
    int whole = Math.abs(halves) / 2;
    String grouped =
        whole < 1000
            ? String.valueOf(whole)
            : NumberFormat.getIntegerInstance(locale).format(whole);
    return text(halves, grouped, "en".equals(locale.getLanguage()) ? '.' : ',');
  }

  private static String text(int halves, String whole, char separator) {
    return (halves < 0 ? "-" : "") + whole + separator + (halves % 2 == 0 ? '0' : '5');
  }
}
