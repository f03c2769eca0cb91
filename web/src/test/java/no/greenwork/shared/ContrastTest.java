package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.1: 4.5 for text, 3 for what marks a field or the focus. */
class ContrastTest {
  private static final Path TOKENS = Path.of("src/main/webapp/resources/greenwork/tokens.css");
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-f]{6})");

  @ParameterizedTest
  @CsvSource({
    "text,page,4.5",
    "text,sunken,4.5",
    "text,accent-soft,4.5",
    "subtle,page,4.5",
    "subtle,sunken,4.5",
    "subtle,accent-soft,4.5",
    "link,page,4.5",
    "link,sunken,4.5",
    "link,accent-soft,4.5",
    "on-accent,accent,4.5",
    "on-accent,accent-hover,4.5",
    "on-accent,accent-pressed,4.5",
    "ok,page,4.5",
    "ok,ok-soft,4.5",
    "warn,page,4.5",
    "warn,warn-soft,4.5",
    "bad,page,4.5",
    "bad,bad-soft,4.5",
    "bad,sunken,4.5",
    "info,page,4.5",
    "info,info-soft,4.5",
    "on-top,top,4.5",
    "border,page,3",
    "border,sunken,3",
    "focus,page,3",
    "focus,sunken,3",
    "focus-top,top,3"
  })
  void everyPairIsReadableInLightAndInDark(String front, String back, double least)
      throws IOException {
    String css = Files.readString(TOKENS);
    int dark = css.indexOf("prefers-color-scheme: dark");
    for (Map<String, String> colours :
        java.util.List.of(read(css.substring(0, dark)), read(css.substring(dark)))) {
      assertThat(ratio(colours.get(front), colours.get(back)))
          .as(front + " on " + back)
          .isGreaterThanOrEqualTo(least);
    }
  }

  private static Map<String, String> read(String css) {
    Map<String, String> colours = new HashMap<>();
    Matcher token = TOKEN.matcher(css);
    while (token.find()) {
      colours.put(token.group(1), token.group(2));
    }
    return colours;
  }

  private static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
