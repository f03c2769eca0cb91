package no.greenwork.dialogue;

import java.util.List;

/**
 * One thread as NAV and the provider see it: its last messages, oldest first.
 *
 * @param farm organisation number, null in the thread of NAV and the provider
 * @param open whether this user may write in it today
 * @param more whether there are earlier messages than these
 * @param unread how many of all its messages this user has not read
 */
public record ThreadContent(
    ThreadKind kind,
    String farm,
    String farmName,
    boolean open,
    List<MessageRow> messages,
    boolean more,
    int unread,
    List<ReadUpTo> marks) {}
