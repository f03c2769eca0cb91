package no.greenwork.farmday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * A fire drill as it is filed.
 *
 * @param key drawn with the form: it is filed once, however often it is sent
 * @param minutes until everybody had come together
 * @param people public ids of the placements of those who were on the farm
 * @param mustered those of them who had come together
 * @param remark what to do better, or null
 */
public record DrillCommand(
    UUID key,
    LocalDate day,
    Integer minutes,
    String ledBy,
    List<String> people,
    List<String> mustered,
    String remark) {
  static final int LONGEST_REMARK = 500;
  private static final int MOST_MINUTES = 240;

  /**
   * @throws Invalid with all that cannot be right
   */
  void validate(LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (key == null || day == null) {
      problems.add(new Problem("", "REQUIRED"));
    } else if (day.isAfter(today)) {
      problems.add(new Problem("day", "DAY_AHEAD"));
    }
    if (minutes == null) {
      problems.add(new Problem("minutes", "REQUIRED"));
    } else if (minutes < 0 || minutes > MOST_MINUTES) {
      problems.add(new Problem("minutes", "DRILL_MINUTES", MOST_MINUTES));
    }
    text("ledBy", ledBy == null || ledBy.isBlank() ? "" : ledBy, true, problems);
    text("remark", remark == null ? "" : remark, false, problems);
    Set<String> there = new HashSet<>(people);
    if (!there.containsAll(mustered)) {
      problems.add(new Problem("mustered", "CODE"));
    }
    Invalid.unlessEmpty(problems);
  }

  private static void text(String field, String text, boolean name, List<Problem> problems) {
    int longest = name ? ResponsibleService.LONGEST : LONGEST_REMARK;
    if (name && text.isEmpty()) {
      problems.add(new Problem(field, "REQUIRED"));
    }
    if (text.length() > longest) {
      problems.add(new Problem(field, "TOO_LONG", longest));
    }
  }
}
