package no.greenwork.plan;

import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * A review as it is handed in.
 *
 * @param months which one, by the months after the start
 * @param meeting public id of the meeting at which it was held, or null
 */
public record ReviewCommand(
    Integer months, Standing standing, Progress progress, String assessment, String meeting) {
  static final int LONGEST = 1000;

  public ReviewCommand(Integer months, Standing standing, Progress progress, String assessment) {
    this(months, standing, progress, assessment, null);
  }

  public ReviewCommand {
    meeting = meeting == null || meeting.isBlank() ? null : meeting;
    assessment = assessment == null || assessment.isBlank() ? null : assessment.strip();
  }

  /**
   * @throws Invalid that names every field that is wrong
   */
  void validate() {
    List<Problem> wrong = new ArrayList<>();
    required(months, "months", wrong);
    required(standing, "standing", wrong);
    required(progress, "progress", wrong);
    required(assessment, "assessment", wrong);
    if (assessment != null && assessment.length() > LONGEST) {
      wrong.add(new Problem("assessment", "TOO_LONG", LONGEST));
    }
    if (!wrong.isEmpty()) {
      throw new Invalid(wrong);
    }
  }

  private static void required(Object value, String field, List<Problem> wrong) {
    if (value == null) {
      wrong.add(new Problem(field, "REQUIRED"));
    }
  }
}
