package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.List;

/**
 * One person's days at a farm.
 *
 * @param placement public id
 */
public record FarmDays(String placement, List<Day> days) {
  /**
   * One day of it.
   *
   * @param planned whether the person is expected, and for how long; OUTSIDE the stay at this farm
   *     nothing is told
   * @param said what the farm has said
   * @param provider what the provider's sheet says where that is not the farm's own word; NONE
   *     otherwise
   * @param providerQuarters hours that it says, or null
   * @param written the provider's sheet has a word of its own for the day, whatever it is
   * @param locked the sheet is submitted or approved
   * @param before the acceptance came later: the farm may answer it, and is not waited for
   */
  public record Day(
      PlannedDay planned,
      FarmEntry said,
      FarmMark provider,
      Integer providerQuarters,
      boolean written,
      boolean locked,
      boolean before) {
    public LocalDate day() {
      return planned.day();
    }

    /** What stands of it: what the farm has said, else what the provider has written. */
    public FarmMark stands() {
      return said.isEmpty() ? provider : said.mark();
    }

    /** Hours of what stands, or null. */
    public Integer standingQuarters() {
      return said.isEmpty() ? providerQuarters : said.quarters();
    }

    /** Whether it is known what became of it. */
    public boolean answered() {
      return !said.isEmpty() || provider != FarmMark.NONE || locked;
    }

    /** Expected, not known to be away, nothing said, and the farm is waited for. */
    public boolean open() {
      return planned.comes() && !answered() && !before;
    }

    /** Whether the two say otherwise of it. */
    public boolean differs() {
      ProviderWord word = new ProviderWord(day(), 0, provider, providerQuarters, !written);
      return !said.isEmpty() && word.differs(said.mark(), said.quarters());
    }
  }

  public Day on(LocalDate day) {
    return days.stream().filter(one -> one.day().equals(day)).findFirst().orElseThrow();
  }

  /** How a day of the whole farm stands. */
  public enum Standing {
    /** Everybody who was expected is answered for. */
    DONE,
    OPEN,
    /** Nobody was expected. */
    CLOSED
  }

  public static Standing standing(List<FarmDays> people, LocalDate day) {
    List<Day> expected =
        people.stream().map(p -> p.on(day)).filter(d -> d.planned().expected()).toList();
    if (expected.isEmpty()) {
      return Standing.CLOSED;
    }
    return expected.stream().anyMatch(Day::open) ? Standing.OPEN : Standing.DONE;
  }
}
