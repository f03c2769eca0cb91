package no.greenwork.capacity;

import java.util.List;

/**
 * Whom a farm is looked for, as far as the user may see.
 *
 * @param name null when it may not be seen; then the rest is withheld too
 * @param activities what the person would like to do
 */
public record FinderSubject(String name, String municipality, List<String> activities) {}
