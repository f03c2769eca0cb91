package no.greenwork.participant;

/**
 * By name for those whose name may be seen; the others stand together, by an order that tells
 * nothing.
 */
final class ParticipantOrder {
  private static final String NAME = "IF(%s, '', CONCAT(pt.family_name, ' ', pt.given_name))";

  private ParticipantOrder() {}

  static String by(String hidden, boolean back) {
    String way = back ? " DESC" : "";
    return " ORDER BY " + NAME.formatted(hidden) + way + ", pt.id" + way;
  }

  /**
   * Where a page of the list begins: after a row, or before one. It is told by the row's id: a name
   * does not go into an address.
   */
  record Cursor(long id, boolean back) {
    /** Null for none, or one that was not made here. */
    static Cursor parse(String text) {
      return text == null || !text.matches("[ab]_[0-9a-z]{1,12}")
          ? null
          : new Cursor(
              Long.parseUnsignedLong(text.substring(2), Character.MAX_RADIX), text.startsWith("b"));
    }

    String text() {
      return (back ? "b_" : "a_") + Long.toUnsignedString(id, Character.MAX_RADIX);
    }

    /** The rows beyond the one that it names. */
    String condition(String hidden) {
      String place = NAME.formatted(hidden) + ", pt.id";
      return "("
          + place
          + ") "
          + (back ? "<" : ">")
          + " (SELECT "
          + place
          + " FROM participant pt WHERE pt.id = :beyond)";
    }
  }
}
