package no.greenwork.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A run's figures as a table to read and as JSON to compare. */
record BenchReport(
    Machine machine,
    List<PageResult> pages,
    LoadResult load,
    ImportResult imported,
    Duration took) {
  private static final String HEAD =
      """
      | page | by | p50 ms | p95 ms | SQL p50 | SQL p95 | outside p50 | outside p95 | statements | rows examined | kB | session kB |
      |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  /** So many of the pages that made the fifty wait longest are named. */
  private static final int SLOWEST = 6;

  String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        machine.facts().entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining("; ", "", ".\n\n")));
    text.append(HEAD);
    for (PageResult page : pages) {
      line(text, page.page().name(), "Green Work", page.product());
      line(text, "", "by hand, bare servlet", page.bare());
      if (page.plain() != null) {
        line(text, "", "by hand, plain PrimeFaces table", page.plain());
      }
    }
    text.append(together()).append(importedDays());
    List<String> misses = misses();
    text.append("\nTargets missed: ")
        .append(misses.isEmpty() ? "none" : String.join("; ", misses))
        .append(format(". Everything took %d s.\n", took.toSeconds()));
    return text.toString();
  }

  private String together() {
    StringBuilder text = new StringBuilder();
    text.append(
        format(
            "\n%d users, one request per 2 s each: %d requests, %d errors, p50 %.0f ms, p95 %.0f ms, slowest %.0f ms. What took longest in all:\n\n",
            load.users(), load.requests(), load.errors(), load.p50(), load.p95(), load.max()));
    load.pages().stream()
        .limit(SLOWEST)
        .forEach(
            page ->
                text.append(
                    format(
                        "- %s, %s: %d requests, p50 %.0f ms, p95 %.0f ms\n",
                        page.account(),
                        page.path().replaceFirst("\\?.*", ""),
                        page.requests(),
                        page.p50(),
                        page.p95())));
    return text.toString();
  }

  private String importedDays() {
    return format(
        "\nA file of %d new days of attendance: %.0f rows a second, from upload to done; the same file again %.0f; the same rows by LOAD DATA %.0f.\n",
        imported.rows(),
        imported.perSecond(),
        imported.againPerSecond(),
        imported.loaderPerSecond());
  }

  private List<String> misses() {
    List<String> misses =
        pages.stream()
            .flatMap(p -> p.misses().stream())
            .collect(Collectors.toCollection(java.util.ArrayList::new));
    if (!load.holds()) {
      misses.add(format("load: p95 %.0f ms, %d errors", load.p95(), load.errors()));
    }
    if (!imported.holds()) {
      misses.add(
          format(
              "import of attendance: %.0f rows a second, target %.0f",
              imported.perSecond(), ImportResult.TARGET));
    }
    return misses;
  }

  private static void line(StringBuilder text, String page, String by, Figures f) {
    text.append(
        format(
            "| %s | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %d | %d | %.1f | %s |\n",
            page,
            by,
            f.p50(),
            f.p95(),
            f.sqlP50(),
            f.sqlP95(),
            f.outsideP50(),
            f.outsideP95(),
            f.statements(),
            f.rows(),
            f.bytes() / 1024.0,
            f.sessionBytes() < 0 ? "" : format("%.1f", f.sessionBytes() / 1024.0)));
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }

  void write(Path file) throws IOException {
    JsonObjectBuilder facts = Json.createObjectBuilder();
    machine.facts().forEach(facts::add);
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (PageResult page : pages) {
      JsonObjectBuilder one = Json.createObjectBuilder().add("page", page.page().name());
      one.add("greenWork", json(page.product())).add("bare", json(page.bare()));
      if (page.plain() != null) {
        one.add("plainPrimeFaces", json(page.plain()));
      }
      all.add(one.add("misses", Json.createArrayBuilder(page.misses())));
    }
    Files.writeString(
        file,
        Json.createObjectBuilder()
            .add("machine", facts)
            .add("pages", all)
            .add("load", loaded())
            .add(
                "import",
                Json.createObjectBuilder()
                    .add("rows", imported.rows())
                    .add("perSecond", imported.perSecond())
                    .add("againPerSecond", imported.againPerSecond())
                    .add("loaderPerSecond", imported.loaderPerSecond()))
            .add("seconds", took.toSeconds())
            .build()
            .toString());
  }

  private JsonObjectBuilder loaded() {
    JsonArrayBuilder each = Json.createArrayBuilder();
    load.pages()
        .forEach(
            page ->
                each.add(
                    Json.createObjectBuilder()
                        .add("account", page.account())
                        .add("path", page.path())
                        .add("requests", page.requests())
                        .add("p50", page.p50())
                        .add("p95", page.p95())));
    return Json.createObjectBuilder()
        .add("users", load.users())
        .add("requests", load.requests())
        .add("errors", load.errors())
        .add("p50", load.p50())
        .add("p95", load.p95())
        .add("slowest", load.max())
        .add("pages", each);
  }

  private static JsonObjectBuilder json(Figures f) {
    return Json.createObjectBuilder()
        .add("p50", f.p50())
        .add("p95", f.p95())
        .add("sqlP50", f.sqlP50())
        .add("sqlP95", f.sqlP95())
        .add("outsideP50", f.outsideP50())
        .add("outsideP95", f.outsideP95())
        .add("statements", f.statements())
        .add("rowsExamined", f.rows())
        .add("bytes", f.bytes())
        .add("sessionBytes", f.sessionBytes())
        .add("nanosRowsStatement", Json.createArrayBuilder(f.statement()));
  }

  /** Between the two marks of the scale. */
  void copyInto(Path docs, String scale) throws IOException {
    String text = Files.readString(docs);
    String begin = "<!-- " + scale + " -->\n";
    String end = "<!-- end of " + scale + " -->";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException(docs + " has no place for the scale " + scale);
    }
    Files.writeString(
        docs, text.substring(0, from + begin.length()) + table() + text.substring(to));
  }
}
