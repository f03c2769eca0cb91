package no.greenwork.finalreport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * A final report as it is handed in, whole.
 *
 * @param planNumber version of the plan whose goals are answered, 0 where none was written
 */
public record FinalReportCommand(
    int planNumber, List<Result> results, String worked, String recommendation) {
  public static final int LONGEST_TEXT = 1000;
  public static final int LONGEST_REMARK = 300;

  /** What became of the goal at a position. */
  public record Result(int position, Attained attained, String remark) {
    public Result {
      remark = remark == null || remark.isBlank() ? null : remark.strip();
    }
  }

  public FinalReportCommand {
    results = results == null ? List.of() : List.copyOf(results);
    worked = stripped(worked);
    recommendation = stripped(recommendation);
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /**
   * @param goals how many the plan has
   * @throws Invalid that names every field that is wrong
   */
  void validate(int goals) {
    List<Problem> wrong = new ArrayList<>();
    Set<Integer> answered = new HashSet<>();
    for (int i = 0; i < results.size(); i++) {
      result(results.get(i), "results." + i, goals, answered, wrong);
    }
    for (int position = 1; position <= goals; position++) {
      if (!answered.contains(position)) {
        wrong.add(new Problem("results." + (position - 1) + ".attained", "REQUIRED"));
      }
    }
    text(worked, "worked", wrong);
    text(recommendation, "recommendation", wrong);
    Invalid.unlessEmpty(wrong);
  }

  private static void result(
      Result result, String at, int goals, Set<Integer> answered, List<Problem> wrong) {
    boolean there = result.position() >= 1 && result.position() <= goals;
    if (!there) {
      wrong.add(new Problem(at + ".position", "OUT_OF_RANGE", 1, goals));
    } else if (!answered.add(result.position())) {
      wrong.add(new Problem(at + ".position", "DUPLICATE"));
    } else if (result.attained() == null) {
      wrong.add(new Problem(at + ".attained", "REQUIRED"));
    }
    if (result.remark() != null && result.remark().length() > LONGEST_REMARK) {
      wrong.add(new Problem(at + ".remark", "TOO_LONG", LONGEST_REMARK));
    }
  }

  private static void text(String text, String field, List<Problem> wrong) {
    if (text == null) {
      wrong.add(new Problem(field, "REQUIRED"));
    } else if (text.length() > LONGEST_TEXT) {
      wrong.add(new Problem(field, "TOO_LONG", LONGEST_TEXT));
    }
  }
}
