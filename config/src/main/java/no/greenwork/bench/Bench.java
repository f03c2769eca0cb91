package no.greenwork.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Fills a database with a nation's data once, measures the product's pages, and says what it saw.
 */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    Instant began = Instant.now();
    BenchSettings settings = BenchSettings.read();
    try (BenchProduct product = BenchProduct.start(settings);
        Subjects subjects = new Subjects(settings)) {
      if (settings.isNational()) {
        AttendanceHistory.fill(settings);
      }
      Instant started = Instant.now();
      subjects.awaitScheduledWork();
      System.out.println(
          "The product's own work after a start took "
              + Duration.between(started, Instant.now()).toSeconds()
              + " s.");
      ImportResult imported = importOf(settings);
      BesideApplication.deploy(settings);
      List<PageCase> pages = PageCase.all(subjects.find());
      List<PageResult> results = new PageMeasure(settings, subjects).all(pages);
      LoadResult load = new Load(settings, pages).run();
      BenchReport report =
          new BenchReport(
              Machine.look(subjects, settings),
              results,
              load,
              imported,
              Duration.between(began, Instant.now()));
      System.out.println(report.table());
      report.write(settings.folder().resolve(settings.scale() + ".json"));
      Path docs = Path.of("docs", "performance.md");
      if (settings.writesDocs()) {
        report.copyInto(docs, settings.scale());
      }
      System.exit(0);
    }
  }

  private static ImportResult importOf(BenchSettings settings)
      throws IOException, SQLException, InterruptedException {
    try (ImportMeasure measure = new ImportMeasure(settings)) {
      return measure.run();
    }
  }
}
