package no.greenwork.participant;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jdbi.v3.core.statement.Query;

/**
 * By name for those whose name may be seen; the others stand together, by an order that tells
 * nothing.
 */
final class ParticipantOrder {
  private static final String NAME = "IF(%s, '', CONCAT(pt.family_name, ' ', pt.given_name))";

  private ParticipantOrder() {}

  static String by(String hidden) {
    return " ORDER BY " + NAME.formatted(hidden) + ", pt.id";
  }

  static String after(String hidden) {
    return "(" + NAME.formatted(hidden) + ", pt.id) > (:afterName, :afterId)";
  }

  /** Where the page before ended; the name is left out when it may not be seen. */
  record Cursor(String name, long id) {
    static String of(ParticipantQueries.StoredRow last, ParticipantRow shown) {
      String name =
          shown.disclosure().showsName() ? last.familyName() + ' ' + last.givenName() : "";
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString((last.id() + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** Null for none, or one that was not made here. */
    static Cursor parse(String text) {
      if (text == null || !text.matches("[\\w-]{4,400}")) {
        return null;
      }
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int colon = plain.indexOf(':');
      return colon < 1 || !plain.substring(0, colon).matches("\\d{1,18}")
          ? null
          : new Cursor(plain.substring(colon + 1), Long.parseLong(plain.substring(0, colon)));
    }

    Query bind(Query query) {
      return query.bind("afterName", name).bind("afterId", id);
    }
  }
}
