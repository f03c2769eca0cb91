package no.greenwork.shared;

/**
 * One thing that is wrong.
 *
 * @param field name of the field in camel case, or empty when no single field is to blame
 * @param code its text is {@code error.<code>}
 * @param args for the text
 */
public record Problem(String field, String code, Object... args) {}
