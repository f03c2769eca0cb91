package no.greenwork.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form's draft is forgotten when the form was taken: whatever else is sent with it loses it. */
class DraftFormsTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern FORM = Pattern.compile("<h:form\\b.*?</h:form>", Pattern.DOTALL);

  private static List<String> forms(Path page) {
    try {
      return FORM.matcher(Files.readString(page)).results().map(MatchResult::group).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noButtonThatLeavesTheFieldsAloneSendsTheDraftOfAForm() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
      assertThat(pages).hasSizeGreaterThan(100);
      assertThat(pages)
          .filteredOn(
              page ->
                  forms(page).stream()
                      .anyMatch(
                          form ->
                              form.contains("<gw:draft") && form.contains("immediate=\"true\"")))
          .isEmpty();
    }
  }

  /** Those whose buttons stand beside fields of their own. */
  @Test
  void whatIsDoneWithALineIsSentByAFormOfItsOwn() {
    for (String page : List.of("meetings/view.xhtml", "placements/single-days.xhtml")) {
      assertThat(forms(PAGES.resolve(page)))
          .hasSize(2)
          .noneMatch(form -> form.contains("<gw:draft") && form.contains("<ui:repeat"));
    }
  }
}
