package no.greenwork.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/** What was agreed, whole. */
public record MinutesCommand(List<Agreed> points) {
  public static final int MOST_POINTS = 8;
  public static final int LONGEST = 300;

  /**
   * A point.
   *
   * @param id of the point that it corrects, or null for a new one
   * @param dueOn or null where there is no day
   */
  public record Agreed(Long id, String agreed, Attendee party, LocalDate dueOn) {
    public Agreed {
      agreed = agreed == null || agreed.isBlank() ? null : agreed.strip();
    }
  }

  public MinutesCommand {
    points = points == null ? List.of() : List.copyOf(points);
  }

  /**
   * @param known ids of the points so far
   * @param withFarm whether a farm was invited, so that it can have agreed to something
   * @throws Invalid that names every field that is wrong
   */
  void validate(Set<Long> known, boolean withFarm) {
    List<Problem> wrong = new ArrayList<>();
    if (points.isEmpty()) {
      wrong.add(new Problem("points.0.agreed", "REQUIRED"));
    } else if (points.size() > MOST_POINTS) {
      wrong.add(new Problem("points", "OUT_OF_RANGE", 1, MOST_POINTS));
    }
    Set<Long> used = new HashSet<>();
    for (int i = 0; i < points.size(); i++) {
      Agreed point = points.get(i);
      String at = "points." + i + ".";
      MeetingCommand.text(point.agreed(), at + "agreed", LONGEST, wrong);
      if (point.party() == null) {
        wrong.add(new Problem(at + "party", "REQUIRED"));
      } else if (point.party() == Attendee.FARM && !withFarm) {
        wrong.add(new Problem(at + "party", "FARM_NOT_INVITED"));
      }
      if (point.id() != null && (!known.contains(point.id()) || !used.add(point.id()))) {
        wrong.add(new Problem(at + "id", "NOT_FOUND"));
      }
    }
    Invalid.unlessEmpty(wrong);
  }
}
