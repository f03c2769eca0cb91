package no.greenwork.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file as people's programs write it: semicolon or comma, UTF-8 with or without a mark, else
 * Windows-1252, any line ends, quoted newlines. Read row by row, never held whole.
 */
final class CsvFile implements AutoCloseable {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> header;

  /**
   * @throws UnreadableFile if it has no header, a column twice, or quotes that do not close
   */
  CsvFile(Supplier<InputStream> content) throws IOException {
    Charset charset = charset(content);
    char delimiter = delimiter(content, charset);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setTrim(true)
            .setIgnoreEmptyLines(false)
            .get();
    parser =
        CSVParser.builder()
            .setReader(withoutMark(new InputStreamReader(content.get(), charset)))
            .setFormat(format)
            .get();
    records = parser.iterator();
    header = header();
  }

  private List<String> header() {
    if (!hasNext()) {
      throw new UnreadableFile("EMPTY_FILE");
    }
    List<String> names = new ArrayList<>();
    List<String> first = new ArrayList<>(records.next().toList());
    while (first.size() > 1 && first.getLast().isEmpty()) {
      first.removeLast(); // spreadsheets write separators behind the last name
    }
    for (String name : first) {
      String column = name.strip().toLowerCase(Locale.ROOT);
      if (column.isEmpty() || names.contains(column)) {
        throw new UnreadableFile("HEADER");
      }
      names.add(column);
    }
    return names;
  }

  List<String> columns() {
    return header;
  }

  /**
   * The next rows, empty ones left out.
   *
   * @return at most {@code wanted} rows; none at the end of the file
   */
  List<CsvRow> next(int wanted) {
    List<CsvRow> rows = new ArrayList<>(wanted);
    while (rows.size() < wanted) {
      int line = (int) parser.getCurrentLineNumber() + 1; // asked before the parser looks ahead
      if (!hasNext()) {
        break;
      }
      CSVRecord record = records.next();
      if (record.size() > 1 || !record.get(0).isEmpty()) {
        rows.add(row(line, record));
      }
    }
    return rows;
  }

  private CsvRow row(int line, CSVRecord record) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), i < record.size() ? record.get(i) : "");
    }
    int width = record.size();
    while (width > header.size() && record.get(width - 1).isEmpty()) {
      width--;
    }
    return new CsvRow(line, cells, width);
  }

  private boolean hasNext() {
    try {
      return records.hasNext();
    } catch (java.io.UncheckedIOException e) {
      throw new UnreadableFile("QUOTES");
    }
  }

  private static Charset charset(Supplier<InputStream> content) throws IOException {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    char[] buffer = new char[8_192];
    try (Reader reader = new InputStreamReader(content.get(), strict)) {
      int read = 0;
      while (read >= 0) {
        read = reader.read(buffer);
        for (int i = 0; i < read; i++) {
          refuseZero(buffer[i]);
        }
      }
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      refuseBinary(content);
      return WINDOWS;
    }
  }

  /** No text in either of the two encodings holds a zero byte; workbooks, pictures, UTF-16 do. */
  private static void refuseBinary(Supplier<InputStream> content) throws IOException {
    byte[] buffer = new byte[8_192];
    try (InputStream in = content.get()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          refuseZero(buffer[i]);
        }
      }
    }
  }

  private static void refuseZero(int unit) {
    if (unit == 0) {
      throw new UnreadableFile("BINARY");
    }
  }

  private static char delimiter(Supplier<InputStream> content, Charset charset) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(content.get(), charset))) {
      String first = reader.readLine();
      return first != null && first.indexOf(';') < 0 && first.indexOf(',') >= 0 ? ',' : ';';
    }
  }

  private static Reader withoutMark(Reader reader) throws IOException {
    PushbackReader in = new PushbackReader(new BufferedReader(reader));
    int first = in.read();
    if (first >= 0 && first != MARK) {
      in.unread(first);
    }
    return in;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
