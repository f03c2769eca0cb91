package no.greenwork;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How somebody comes to a page: a line of {@code pages.txt}.
 *
 * @param view the page, without its ending
 * @param account of the demo, or empty
 * @param steps an address, then the beginnings of the links that are followed
 */
record PageVisit(String view, String account, List<String> steps) {
  /** Every line, in the order of the file. */
  static List<PageVisit> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PageVisit.class.getResourceAsStream("pages.txt"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(PageVisit::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageVisit parse(String line) {
    String[] parts = line.split(" \\| ");
    return new PageVisit(
        parts[0], parts[1].equals("-") ? "" : parts[1], List.of(parts[2].split(" > ")));
  }

  @Override
  public String toString() {
    return view + " as " + (account.isEmpty() ? "nobody" : account);
  }
}
