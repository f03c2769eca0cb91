package no.greenwork.draft;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** What was typed in a form, as the form's script would have saved it. */
public final class FormContent {
  /** The field with the form's ticket. */
  public static final String TICKET = "draftTicket";

  private FormContent() {}

  /** Field by field as JSON, without what the framework adds. */
  public static String of(HttpServletRequest request) {
    JsonObjectBuilder fields = Json.createObjectBuilder();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals(TICKET) && !name.startsWith("jakarta.faces.")) {
                fields.add(name, Json.createArrayBuilder(Arrays.asList(values)));
              }
            });
    return fields.build().toString();
  }
}
