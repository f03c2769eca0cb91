package no.greenwork.shared;

import java.util.List;

/**
 * Some of a list.
 *
 * @param next cursor for the rest, absent at the end
 */
public record Page<T>(List<T> items, String next) {}
