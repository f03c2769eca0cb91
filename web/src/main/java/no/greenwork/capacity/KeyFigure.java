package no.greenwork.capacity;

/**
 * One large figure; it opens the list behind it.
 *
 * @param tone main, warn or empty
 */
public record KeyFigure(String label, String value, String note, String url, String tone) {}
