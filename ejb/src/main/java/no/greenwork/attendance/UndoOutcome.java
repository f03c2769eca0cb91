package no.greenwork.attendance;

/**
 * What taking back did.
 *
 * @param undone days that are empty again
 * @param kept days that somebody has written anew since, or whose sheet is locked by now; they stay
 */
public record UndoOutcome(int undone, int kept) {}
