import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the tests that ran in all modules and fails when they are fewer than {@code .ci/tests} says,
 * so that a test cannot disappear unnoticed. More is said, so that the number can be raised. A report
 * whose test has been moved or deleted since is left out: it is an earlier run's.
 */
class CountTests {
  private static final Pattern SUITE =
      Pattern.compile("<testsuite [^>]*?\\btests=\"(\\d+)\"[^>]*?\\bskipped=\"(\\d+)\"", Pattern.DOTALL);

  /** The file of a test class, or of one within it. */
  private static final Pattern REPORT = Pattern.compile("TEST-([^$]+?)(\\$.*)?\\.xml");

  private static final List<String> MODULES = List.of("ejb", "integration", "web", "config", "ear");

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]);
    int wanted = Integer.parseInt(Files.readString(root.resolve(".ci/tests")).strip());
    int ran = 0;
    for (String module : MODULES) {
      refuseTwoEngines(root.resolve(module).resolve("src/test/java"));
      for (String kind : List.of("surefire-reports", "failsafe-reports")) {
        ran += count(root.resolve(module), kind);
      }
    }
    System.out.println(ran + " tests ran, at least " + wanted + " are wanted (.ci/tests)");
    if (ran < wanted) {
      System.exit(1);
    }
  }

  /** Each engine writes the report of a class anew, so that of two the last one's tests remain. */
  private static void refuseTwoEngines(Path tests) throws Exception {
    if (!Files.isDirectory(tests)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tests)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        if (source.contains("import net.jqwik.") && source.contains("import org.junit.jupiter.")) {
          System.out.println(
              file + ": tests of JUnit and properties of jqwik in one class; use @Example, or two classes");
          System.exit(1);
        }
      }
    }
  }

  private static int count(Path module, String kind) throws Exception {
    Path reports = module.resolve("target").resolve(kind);
    if (!Files.isDirectory(reports)) {
      return 0;
    }
    int ran = 0;
    try (Stream<Path> files = Files.list(reports)) {
      for (Path file : files.filter(f -> isOfATestThereIs(module, f.getFileName().toString())).toList()) {
        Matcher suite = SUITE.matcher(Files.readString(file));
        if (suite.find()) {
          ran += Integer.parseInt(suite.group(1)) - Integer.parseInt(suite.group(2));
        }
      }
    }
    return ran;
  }

  private static boolean isOfATestThereIs(Path module, String report) {
    Matcher name = REPORT.matcher(report);
    return name.matches()
        && Files.exists(module.resolve("src/test/java").resolve(name.group(1).replace('.', '/') + ".java"));
  }
}
