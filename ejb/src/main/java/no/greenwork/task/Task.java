package no.greenwork.task;

import java.time.LocalDate;

/**
 * Something that waits for somebody.
 *
 * @param subject id of what it is about, unique within the kind
 * @param placementId null when it is about none
 * @param label what it is about, where that is no placement
 * @param path page on which it is done
 * @param holder whose it is; null when it is for everybody in the scope
 * @param holderName display name
 * @param assignment version of the hand-over that made it so, 0 when none did
 * @param snoozedUntil the day on which this user wants to see it again, or null
 */
public record Task(
    String kind,
    long subject,
    Long placementId,
    LocalDate openedOn,
    LocalDate dueOn,
    String label,
    String path,
    Long holder,
    String holderName,
    int assignment,
    LocalDate snoozedUntil) {}
