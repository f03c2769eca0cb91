package no.greenwork.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.greenwork.shared.Clock;

/** Those who have a place on the farm: who is there now, who comes, who left lately. */
@Named("farmPeople")
@RequestScoped
public class FarmPeopleView {
  @Inject private FarmPlacementQueries farms;
  @Inject private PlacementWords words;
  @Inject private Clock clock;

  private List<Group> groups;

  /**
   * @param state ACTIVE, AWAITING_START or ENDED
   */
  public record Group(PlacementState state, List<Line> lines) {}

  /**
   * @param pattern the week in force, days with the same hours in one line
   * @param today hours on which the person is expected today, or empty
   */
  public record Line(FarmPlacementRow row, List<String> pattern, String today) {}

  /** Without those that nobody is in. */
  public List<Group> getGroups() {
    if (groups == null) {
      List<FarmPlacement> all = farms.list();
      groups =
          Stream.of(PlacementState.ACTIVE, PlacementState.AWAITING_START, PlacementState.ENDED)
              .map(state -> new Group(state, lines(all, state)))
              .filter(group -> !group.lines().isEmpty())
              .toList();
    }
    return groups;
  }

  /** All of the page. */
  public List<String> getIds() {
    return getGroups().stream()
        .flatMap(group -> group.lines().stream())
        .map(line -> line.row().id())
        .distinct()
        .toList();
  }

  private List<Line> lines(List<FarmPlacement> all, PlacementState state) {
    return all.stream().filter(one -> one.row().state() == state).map(this::line).toList();
  }

  private Line line(FarmPlacement one) {
    LocalDate today = clock.today();
    boolean here = one.row().state() == PlacementState.ACTIVE;
    String hours =
        here && one.row().awayFrom() == null
            ? PlannedSlot.on(one.pattern(), today).stream()
                .map(words::hours)
                .collect(Collectors.joining(", "))
            : "";
    LocalDate shown = here || one.row().end() == null ? today : one.row().start();
    return new Line(one.row(), words.week(PlannedSlot.inForce(one.pattern(), shown)), hours);
  }
}
