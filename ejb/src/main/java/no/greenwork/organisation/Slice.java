package no.greenwork.organisation;

import java.util.List;

/**
 * Some rows of a list, and the cursors of the rows before and after them.
 *
 * @param previous null when these are the first
 * @param next null when these are the last
 */
public record Slice<T>(List<T> rows, String previous, String next) {}
