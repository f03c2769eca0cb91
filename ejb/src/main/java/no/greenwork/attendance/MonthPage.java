package no.greenwork.attendance;

import java.util.List;

/**
 * Some of those whose attendance somebody keeps, by family name.
 *
 * @param beside those next to them, before and after, who are not shown here
 * @param next placement after which the next page begins, or null when there is none
 */
public record MonthPage(List<MonthRow> rows, List<Subject> beside, String next) {}
