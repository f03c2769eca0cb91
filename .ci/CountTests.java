import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the tests that ran in all modules and fails when they are fewer than {@code .ci/tests} says,
 * so that a test cannot disappear unnoticed. More is said, so that the number can be raised.
 */
class CountTests {
  private static final Pattern SUITE =
      Pattern.compile("<testsuite [^>]*?\\btests=\"(\\d+)\"[^>]*?\\bskipped=\"(\\d+)\"", Pattern.DOTALL);

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]);
    int wanted = Integer.parseInt(Files.readString(root.resolve(".ci/tests")).strip());
    int ran = 0;
    for (String module : List.of("ejb", "integration", "web", "config", "ear")) {
      for (String kind : List.of("surefire-reports", "failsafe-reports")) {
        ran += count(root.resolve(module).resolve("target").resolve(kind));
      }
    }
    System.out.println(ran + " tests ran, at least " + wanted + " are wanted (.ci/tests)");
    if (ran < wanted) {
      System.exit(1);
    }
  }

  private static int count(Path reports) throws Exception {
    if (!Files.isDirectory(reports)) {
      return 0;
    }
    int ran = 0;
    try (Stream<Path> files = Files.list(reports)) {
      for (Path file : files.filter(f -> f.getFileName().toString().matches("TEST-.*\\.xml")).toList()) {
        Matcher suite = SUITE.matcher(Files.readString(file));
        if (suite.find()) {
          ran += Integer.parseInt(suite.group(1)) - Integer.parseInt(suite.group(2));
        }
      }
    }
    return ran;
  }
}
