package no.greenwork.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.shared.Formula;
import no.greenwork.shared.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The bad rows of a file as they were, each with its first error behind it; mended, it can be fed
 * again.
 */
@ApplicationScoped
public class ErrorFile {
  private static final int ROWS = 500;
  private static final char MARK = '\uFEFF';
  private static final List<String> TOLD = List.of("error_column", "error_code", "error_message");

  @Inject private JobFiles files;
  @Inject private JobResults results;

  public void write(JobRow job, Texts texts, OutputStream out) throws IOException {
    Map<Integer, JobResults.Line> wrong = new LinkedHashMap<>();
    results.read(
        job.id(),
        line -> {
          if (!line.warning) {
            wrong.putIfAbsent(line.line, line);
          }
        });
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(MARK);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
    CSVPrinter printer = new CSVPrinter(writer, format);
    try {
      rows(job, wrong, texts, printer);
    } catch (UnreadableFile e) {
      if (printer.getRecordCount() == 0) {
        printer.printRecord(TOLD);
        printer.printRecord("", e.code(), texts.error(e.code()));
      }
    }
    printer.flush();
  }

  /**
   * @throws UnreadableFile where the file can be read no further
   */
  private void rows(
      JobRow job, Map<Integer, JobResults.Line> wrong, Texts texts, CSVPrinter printer)
      throws IOException {
    try (CsvFile file = new CsvFile(() -> files.open(job.id()))) {
      List<String> own =
          file.columns().stream().filter(column -> !column.startsWith("error_")).toList();
      List<String> header = new ArrayList<>(own.stream().map(Formula::harmless).toList());
      header.addAll(TOLD);
      printer.printRecord(header);
      for (List<CsvRow> rows = file.next(ROWS); !rows.isEmpty(); rows = file.next(ROWS)) {
        for (CsvRow row : rows) {
          JobResults.Line line = wrong.get(row.line());
          if (line != null) {
            print(printer, own, row, line, texts);
          }
        }
      }
    }
  }

  private static void print(
      CSVPrinter printer, List<String> own, CsvRow row, JobResults.Line line, Texts texts)
      throws IOException {
    List<String> cells =
        new ArrayList<>(own.stream().map(column -> Formula.harmless(row.raw(column))).toList());
    cells.add(Formula.harmless(line.column));
    cells.add(line.code);
    cells.add(texts.error(line.code, (Object[]) line.args));
    printer.printRecord(cells);
  }
}
