package no.greenwork.access;

/**
 * Which users to list.
 *
 * @param text beginning of the user name or of any word of the name, or null
 * @param role who has it today, or null
 * @param ended those who have ended instead of those who have not
 * @param after cursor, or null
 */
public record UserFilter(String text, Role role, boolean ended, String after) {}
