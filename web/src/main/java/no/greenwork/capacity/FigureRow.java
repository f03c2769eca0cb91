package no.greenwork.capacity;

import java.util.Locale;
import no.greenwork.shared.Halves;

/**
 * A row of the table as it is shown; each figure has the address of the list behind it.
 *
 * @param url list behind the row, to which the figure's name is added
 */
public record FigureRow(String key, String name, Figures figures, Locale locale, PageUrl url) {
  public String agreed() {
    return Halves.text(figures.agreed(), locale);
  }

  public String occupied() {
    return Halves.text(figures.occupied(), locale);
  }

  public String free() {
    return Halves.text(figures.free(), locale);
  }

  public String reserved() {
    return Halves.text(figures.reserved(), locale);
  }

  public String expiring() {
    return Halves.text(figures.expiring(), locale);
  }

  public String overBooked() {
    return Halves.text(figures.overBooked(), locale);
  }

  public int waiting() {
    return figures.waiting();
  }

  public int persons() {
    return figures.persons();
  }

  /** For the bar: at most 100. */
  public int percentUsed() {
    return figures.agreed() == 0
        ? (figures.occupied() > 0 ? 100 : 0)
        : Math.min(100, Math.round(100f * figures.occupied() / figures.agreed()));
  }

  public boolean full() {
    return figures.free() <= 0;
  }

  public String list(String figure) {
    return url.with("figure", figure).toString();
  }
}
