package no.greenwork.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Errors as RFC 9457 problem details, with a code for programs and a sentence for people. */
public final class Problems {
  public static final String TYPE = "application/problem+json";

  private Problems() {}

  public static JsonObject of(int status, String code, List<Problem> problems, Locale locale) {
    Texts texts = Texts.of(locale);
    JsonArrayBuilder errors = Json.createArrayBuilder();
    for (Problem problem : problems) {
      errors.add(
          Json.createObjectBuilder()
              .add(
                  "pointer",
                  problem.field().isEmpty() ? "" : "/" + problem.field().replace('.', '/'))
              .add("code", problem.code())
              .add("message", texts.error(problem)));
    }
    String title = problems.isEmpty() ? texts.error(code) : texts.error(problems.getFirst());
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", title)
        .add("status", status)
        .add("code", code)
        .add("errors", errors)
        .build();
  }

  /** For what happens outside the REST machinery. */
  public static void write(
      HttpServletResponse response, int status, String code, Locale locale, Object... args)
      throws IOException {
    response.setStatus(status);
    response.setContentType(TYPE);
    response.setHeader("Cache-Control", "no-store");
    byte[] body =
        of(status, code, List.of(new Problem("", code, args)), locale)
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    response.getOutputStream().write(body);
  }
}
