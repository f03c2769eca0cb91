package no.greenwork.attendance;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.participant.Disclosure;

/**
 * One person's month, as whoever keeps the sheet or decides about it sees it.
 *
 * @param placement public id
 * @param name what the person is called for this user; null when they may know neither name nor
 *     alias
 * @param disclosure why it is no name, where it is none
 * @param from first day of the placement
 * @param withNav whether NAV is to decide about the sheet
 * @param last last day of the month
 * @param beside what else NAV is to look at; nothing where that is not asked
 */
public record MonthRow(
    String placement,
    String name,
    String alias,
    Disclosure disclosure,
    String measure,
    LocalDate from,
    Sheet sheet,
    boolean withNav,
    LocalDate last,
    List<MonthDay> days,
    SheetFigures figures,
    OfferAndRoom beside) {
  /** Of which nothing is asked that lies beside the days themselves. */
  public MonthRow(
      String placement,
      String name,
      String alias,
      Disclosure disclosure,
      String measure,
      LocalDate from,
      Sheet sheet,
      boolean withNav,
      LocalDate last,
      List<MonthDay> days,
      SheetFigures figures) {
    this(
        placement,
        name,
        alias,
        disclosure,
        measure,
        from,
        sheet,
        withNav,
        last,
        days,
        figures,
        OfferAndRoom.NOTHING);
  }

  MonthRow with(OfferAndRoom found) {
    return new MonthRow(
        placement,
        name,
        alias,
        disclosure,
        measure,
        from,
        sheet,
        withNav,
        last,
        days,
        figures,
        found);
  }

  /**
   * One day of it.
   *
   * @param clash the farm says otherwise, and the provider has not answered that yet
   */
  public record MonthDay(PlannedDay planned, Entry entry, FarmEntry farm, boolean clash) {
    public LocalDate day() {
      return planned.day();
    }

    /** Away by a notice, and nothing is written of it yet. */
    public boolean implied() {
      return planned.expected() && planned.notice() != null && entry.isEmpty();
    }

    /** What it comes to: what is written, or else why the person is known not to come. */
    public AttendanceCode code() {
      return implied() ? planned.notice().reason() : entry.code();
    }

    /** Expected, and nothing is known of it. */
    public boolean missing() {
      return planned.expected() && entry.isEmpty() && planned.notice() == null;
    }
  }

  /** Days of which nothing is known, up to that day. */
  public long missingUntil(LocalDate day) {
    return days.stream().filter(d -> !d.day().isAfter(day) && d.missing()).count();
  }

  /** Days that keep the sheet from being sent. */
  public long missing() {
    return missingUntil(last);
  }

  public long clashes() {
    return days.stream().filter(MonthDay::clash).count();
  }

  /**
   * Whether it can be sent with others, unseen: there is something in it, and it has not come back
   * with a reason that somebody is to read.
   */
  public boolean readyUnseen(LocalDate today) {
    return unseen(today) && missing() == 0 && !figures.nothing();
  }

  /** Whether it is sent with others once it is whole: it is over, and has not come back. */
  public boolean unseen(LocalDate today) {
    return over(today) && sheet.state() == SheetState.OPEN;
  }

  /** Whether it can be sent to NAV as it is: it is over, and nothing is missing. */
  public boolean ready(LocalDate today) {
    return sheet.writable() && over(today) && missing() == 0;
  }

  private boolean over(LocalDate today) {
    return PlannedDay.over(days.stream().map(MonthDay::planned).toList())
        .filter(day -> !day.isAfter(today))
        .isPresent();
  }
}
