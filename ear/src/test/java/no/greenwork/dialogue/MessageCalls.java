package no.greenwork.dialogue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;

/** What one account asks of the messages about one placement over the API. */
record MessageCalls(String account, String placement) {
  private static final String BORDER = "border-of-parts";

  /** A file to be sent. */
  record File(String name, String type, byte[] content) {}

  private RestClient rest() {
    return TestProduct.rest(account);
  }

  private String path(String rest) {
    return "placements/" + placement + "/" + rest;
  }

  HttpResponse<String> send(String thread, String text, boolean navReads, String... headers) {
    String body =
        Json.createObjectBuilder()
            .add("thread", thread)
            .add("text", text)
            .add("navReads", navReads)
            .build()
            .toString();
    return rest().post(path("messages"), body, headers);
  }

  /**
   * @return public id of what was sent
   */
  String sent(String thread, String text, boolean navReads) {
    HttpResponse<String> answer = send(thread, text, navReads);
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return object(answer).getString("id");
  }

  HttpResponse<String> attach(String thread, String text, File... files) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "name=\"thread\"", null, thread.getBytes(StandardCharsets.UTF_8));
    part(body, "name=\"text\"", null, text.getBytes(StandardCharsets.UTF_8));
    for (File file : files) {
      part(body, "name=\"file\"; filename=\"" + file.name() + "\"", file.type(), file.content());
    }
    body.writeBytes(("--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return rest()
        .send(
            rest()
                .request(path("attachments"))
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String names, String type, byte[] content) {
    String head =
        "--"
            + BORDER
            + "\r\nContent-Disposition: form-data; "
            + names
            + "\r\n"
            + (type == null ? "" : "Content-Type: " + type + "\r\n")
            + "\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> messages(String thread) {
    return rest().get(path("messages") + (thread == null ? "" : "?thread=" + thread));
  }

  List<JsonObject> read(String thread) {
    return items(messages(thread));
  }

  List<String> texts(String thread) {
    return read(thread).stream().map(one -> one.getString("text")).toList();
  }

  List<JsonObject> files() {
    return items(rest().get(path("attachments")));
  }

  HttpResponse<byte[]> file(String id) throws java.io.IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            rest().request(path("attachments/" + id)).GET().build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<String> post(String rest) {
    return rest().post(path(rest), "");
  }

  HttpResponse<String> get(String rest) {
    return rest().get(path(rest));
  }

  private static List<JsonObject> items(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return object(answer).getJsonArray("items").stream().map(JsonValue::asJsonObject).toList();
  }

  static JsonObject object(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  static String code(HttpResponse<String> answer) {
    return object(answer).getJsonArray("errors").getJsonObject(0).getString("code");
  }
}
