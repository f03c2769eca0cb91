package no.greenwork.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Skips browser tests on a machine without Chromium, and says once how many; {@code
 * -Dbrowser=required} fails instead.
 */
public final class MissingBrowser implements ExecutionCondition {
  /** The one without a window first: it takes half the processor for the same pages. */
  private static final List<String> NAMES =
      List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

  private static final AtomicInteger SKIPPED = new AtomicInteger();

  /** The installed Chromium, by {@code -Dbrowser=PATH} or on the PATH. */
  static Optional<Path> chromium() {
    String named = System.getProperty("browser", "");
    List<String> folders = List.of(System.getenv("PATH").split(":"));
    Stream<Path> onPath =
        NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
    return Stream.concat(named.startsWith("/") ? Stream.of(Path.of(named)) : Stream.empty(), onPath)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (chromium().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium is installed");
    }
    if ("required".equals(System.getProperty("browser"))) {
      throw new IllegalStateException("No Chromium is installed, but -Dbrowser=required was given");
    }
    SKIPPED.addAndGet(
        context.getTestMethod().isPresent() ? 1 : methods(context.getRequiredTestClass()));
    return ConditionEvaluationResult.disabled("No Chromium is installed");
  }

  private static int methods(Class<?> test) {
    return (int)
        Arrays.stream(test.getDeclaredMethods())
            .filter(
                m ->
                    AnnotationSupport.isAnnotated(m, Test.class)
                        || AnnotationSupport.isAnnotated(m, ParameterizedTest.class))
            .count();
  }

  static void tell() {
    int skipped = SKIPPED.getAndSet(0);
    if (skipped > 0) {
      System.out.println(
          skipped
              + " browser tests skipped: no Chromium found; install Debian's package chromium-headless-shell or chromium to run them.");
    }
  }
}
