package no.greenwork;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.greenwork.dialogue.ThreadKey;
import no.greenwork.shared.Keys;
import no.greenwork.shared.Seal;
import no.greenwork.testing.TestProduct;

/**
 * The words of what is stored: names, addresses, descriptions; codes are no words. The names of
 * days and months count among them, since Java writes dates.
 */
final class DataWords {
  /** A reference, which is no more a word than a number is. */
  private static final String PUBLIC_ID = "\\b(?=\\w*\\d)[0-9a-z]{20}\\b";

  private static final String NO_LETTERS = "[^\\p{L}]+";

  private final Set<String> words = new HashSet<>();

  DataWords() throws SQLException {
    addDaysAndMonths();
    try (Connection connection = TestProduct.databaseForMigration().getConnection();
        Statement statement = connection.createStatement()) {
      for (String column : columns(statement)) {
        read(statement, column);
      }
      readMessages(statement);
    }
  }

  /** They lie there sealed. */
  private void readMessages(Statement statement) throws SQLException {
    Seal master = new Seal(Keys.read(TestProduct.keys()));
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT t.id, t.key_id, t.key_cipher, m.id, m.text_cipher FROM message m JOIN dialogue_thread t ON t.id = m.thread_id")) {
      while (rows.next()) {
        String text =
            ThreadKey.opened(master, rows.getLong(1), rows.getString(2), rows.getBytes(3))
                .open(rows.getLong(4), rows.getBytes(5));
        words.addAll(List.of(text.split(NO_LETTERS)));
      }
    }
  }

  /** Languages too, which the change log calls by their codes. */
  private void addDaysAndMonths() {
    words.addAll(List.of("nb", "nn", "en"));
    for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("nb"))) {
      for (TextStyle style : TextStyle.values()) {
        for (DayOfWeek day : DayOfWeek.values()) {
          words.add(day.getDisplayName(style, locale).replaceAll(NO_LETTERS, ""));
        }
        for (Month month : Month.values()) {
          words.add(month.getDisplayName(style, locale).replaceAll(NO_LETTERS, ""));
        }
      }
    }
  }

  private static List<String> columns(Statement statement) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT DISTINCT CONCAT('SELECT DISTINCT `', column_name, '` FROM `', table_name, '`')"
                + " FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND data_type IN ('varchar', 'text')"
                + " AND column_name NOT RLIKE 'code$|status|state|kind|hash|role|type'")) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }

  private void read(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        String value = rows.getString(1);
        if (value != null) {
          words.addAll(List.of(value.split(NO_LETTERS)));
        }
      }
    }
  }

  /** Whether nothing but words of the data, numbers and signs stands in a text. */
  boolean explain(String text) {
    for (String word : text.replaceAll(PUBLIC_ID, " ").split(NO_LETTERS)) {
      if (word.length() > 1 && !words.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
