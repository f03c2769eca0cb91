package no.greenwork.capacity;

import java.util.List;
import no.greenwork.region.Area;
import no.greenwork.shared.Halves;
import no.greenwork.shared.Texts;

/**
 * What another system is told of a municipality that could not be assigned to one row.
 *
 * @param municipality its code in {@code structure}, where it is stored
 * @param reason SPLIT between several, or MERGED of several after the structure that was asked for
 * @param key of the row in which it is counted
 * @param candidates the counties or municipalities that it may be
 * @param message the same in words
 */
public record UndecidedJson(
    String municipality,
    String name,
    String structure,
    String reason,
    String key,
    List<Area> candidates,
    String agreed,
    String occupied,
    int persons,
    String reserved,
    int waiting,
    String message) {
  static UndecidedJson of(Dimension by, Undecided u, Texts texts) {
    return new UndecidedJson(
        u.recast().from().code(),
        u.recast().name(),
        Integer.toString(u.recast().from().structure()),
        UndecidedText.reason(u),
        u.areas().key(),
        u.areas().all(),
        Halves.text(u.figures().agreed()),
        Halves.text(u.figures().occupied()),
        u.figures().persons(),
        Halves.text(u.figures().reserved()),
        u.figures().waiting(),
        new UndecidedText(by, texts).text(u));
  }
}
