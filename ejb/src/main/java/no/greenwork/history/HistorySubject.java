package no.greenwork.history;

/** The placement whose history is asked for, by all its ids. */
public record HistorySubject(long id, String publicId, long participantId) {}
