package no.greenwork.job;

/**
 * What is wrong with one cell of a file.
 *
 * @param column header of the column, or empty for the row as a whole
 * @param value the cell as it was read
 * @param code its text is {@code error.<code>}
 * @param args for the text
 */
public record RowProblem(String column, String value, String code, Object... args) {}
