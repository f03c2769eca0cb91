package no.greenwork.dialogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * What somebody wants to send.
 *
 * @param thread which thread; null = the one that the sender's side has, see {@link ThreadChoice}
 * @param farm organisation number of the farm, where there are several
 * @param text may be empty when there are files
 * @param navReads whether NAV reads it too, in the thread with a farm
 * @param token drawn for the form: what was sent with it once is not sent again
 */
public record NewMessage(
    ThreadKind thread, String farm, String text, boolean navReads, String token) {
  public static final int MOST = 2_000;
  public static final int MOST_FILES = 5;
  private static final String TOKEN = "[A-Za-z0-9_.-]{8,64}";

  /** Line ends as one character, as a browser counts them. */
  String body() {
    return text == null
        ? ""
        : Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
            .strip();
  }

  /**
   * @throws Invalid that names every wrong field
   */
  void validate(int files) {
    List<Problem> problems = new ArrayList<>();
    String body = body();
    if (body.isEmpty() && files == 0) {
      problems.add(new Problem("text", "REQUIRED"));
    }
    if (body.codePointCount(0, body.length()) > MOST) {
      problems.add(new Problem("text", "TOO_LONG", MOST));
    }
    if (files > MOST_FILES) {
      problems.add(new Problem("file", "TOO_MANY_FILES", MOST_FILES));
    }
    if (token == null || !token.matches(TOKEN)) {
      problems.add(new Problem("token", "CODE", token == null ? "" : token));
    }
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }
}
