package no.greenwork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages in the archive that is deployed; what lies under WEB-INF is only part of pages. */
public final class DeployedViews {
  private static final String ENDING = ".xhtml";

  private DeployedViews() {}

  /** Without their ending, e.g. {@code /farms/list}. */
  public static Set<String> all() {
    Path archive = Path.of(System.getProperty("greenwork.test.ear"));
    try (FileSystem product = FileSystems.newFileSystem(archive);
        FileSystem pages = FileSystems.newFileSystem(product.getPath("greenwork-web.war"));
        Stream<Path> files = Files.walk(pages.getPath("/"))) {
      return files
          .map(Path::toString)
          .filter(path -> path.endsWith(ENDING) && !path.startsWith("/WEB-INF/"))
          .map(path -> path.substring(0, path.length() - ENDING.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
