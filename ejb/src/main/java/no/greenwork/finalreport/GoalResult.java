package no.greenwork.finalreport;

import java.time.LocalDate;

/**
 * A goal of the plan and what became of it.
 *
 * @param position in the plan, from 1
 * @param attained null as long as nobody has said
 * @param remark or null
 */
public record GoalResult(
    int position, String goal, LocalDate dueOn, Attained attained, String remark) {}
