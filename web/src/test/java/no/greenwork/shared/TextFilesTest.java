package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law asks for bokmål and nynorsk at the same time, our users for English too. */
class TextFilesTest {
  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/resources"), Path.of("../ejb/src/main/resources"));

  @Test
  void everyTextExistsOnceInEveryLanguage() throws IOException {
    int files = 0;
    for (Path root : ROOTS) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path bokmal :
            all.filter(p -> p.getFileName().toString().endsWith("_nb.properties")).toList()) {
          List<String> keys = keys(bokmal);
          assertThat(keys).as(bokmal.toString()).doesNotHaveDuplicates();
          for (String language : List.of("nn", "en")) {
            Path other =
                bokmal.resolveSibling(
                    bokmal.getFileName().toString().replace("_nb.", "_" + language + "."));
            assertThat(keys(other))
                .as(other.toString())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(keys);
          }
          files++;
        }
      }
    }
    assertThat(files).isGreaterThan(5);
  }

  private static List<String> keys(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }
}
