package no.greenwork.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** When a task is gone is said in whole sentences of one shape: they stand alone on its page. */
class TaskTextsTest {
  private static final Map<String, String> BEGINNINGS =
      Map.of("nb", "Borte når ", "nn", "Borte når ", "en", "Gone when ");

  @Test
  void whenATaskIsGoneIsASentence() {
    BEGINNINGS.forEach(
        (language, beginning) -> {
          ResourceBundle texts =
              ResourceBundle.getBundle("no.greenwork.task.texts", Locale.forLanguageTag(language));
          assertThat(texts.keySet()).isNotEmpty();
          for (String key : texts.keySet()) {
            if (key.startsWith("task.closes.")) {
              assertThat(texts.getString(key))
                  .as("%s %s", language, key)
                  .startsWith(beginning)
                  .endsWith(".");
            }
          }
        });
  }
}
