package no.greenwork.capacity;

/**
 * One large figure; it opens the list behind it.
 *
 * @param tone accent, warning or empty
 */
public record KeyFigure(String label, String value, String note, String url, String tone) {}
