package no.greenwork.dialogue;

import java.util.List;

/**
 * The dialogue with a farm as the farm sees it.
 *
 * @param open whether the farm may write in it today
 * @param more whether there are earlier messages than these
 */
public record FarmDialogue(
    boolean open, List<FarmMessageRow> messages, boolean more, int unread, List<ReadUpTo> marks) {}
