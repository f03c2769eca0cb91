package no.greenwork.shared;

import java.util.Locale;

/** Places are counted in halves, as integers, and shown with one decimal. */
public final class Halves {
  private Halves() {}

  /** With a point: 3 is {@code 1.5}. */
  public static String text(int halves) {
    return text(halves, '.');
  }

  /** As people of the language write it: 3 is {@code 1,5} in Norwegian. */
  public static String text(int halves, Locale locale) {
    return text(halves, "en".equals(locale.getLanguage()) ? '.' : ',');
  }

  private static String text(int halves, char separator) {
    int size = Math.abs(halves);
    return (halves < 0 ? "-" : "") + size / 2 + separator + (size % 2 == 0 ? '0' : '5');
  }
}
