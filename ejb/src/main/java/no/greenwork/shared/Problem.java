package no.greenwork.shared;

/**
 * One thing that is wrong.
 *
 * @param field name of the field in camel case, or empty when no single field is to blame
 * @param code for programs: it stays the same
 * @param args for the text
 * @param text what is told of it is {@code error.<text>}: the code, or closer to what is wrong
 */
public record Problem(String field, String code, Object[] args, String text) {
  public Problem(String field, String code, Object... args) {
    this(field, code, args, code);
  }

  /** Told in other words than the code's own. */
  public Problem as(String text) {
    return new Problem(field, code, args, text);
  }

  /** The same of another field. */
  public Problem of(String otherField) {
    return new Problem(otherField, code, args, text);
  }
}
