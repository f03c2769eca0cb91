package no.greenwork.attendance;

import java.util.List;

/**
 * Some of those whose attendance somebody keeps, by family name.
 *
 * @param next placement after which the next page begins, or null when there is none
 */
public record MonthPage(List<MonthRow> rows, String next) {}
