package no.greenwork.job;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;

/** A file handed over to the running product as a demo account, and what came of it. */
public final class CsvImport {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LINE = "--part\r\nContent-Disposition: form-data; name=\"";

  private final RestClient rest;
  private final String path;

  private CsvImport(RestClient rest, String path) {
    this.rest = rest;
    this.path = path;
  }

  /**
   * @param order mode and rows, e.g. {@code apply all}
   */
  public static CsvImport submit(String account, String kind, String order, String file) {
    RestClient rest = TestProduct.rest(account);
    HttpResponse<String> answer = post(rest, kind, order, file.getBytes(StandardCharsets.UTF_8));
    if (answer.statusCode() != 202) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    String location = answer.headers().firstValue("Location").orElseThrow();
    return new CsvImport(rest, location.substring(location.indexOf("imports/")));
  }

  static HttpResponse<String> post(RestClient rest, String kind, String order, byte[] file) {
    String[] choice = order.split(" ");
    String head =
        part("kind", kind)
            + part("mode", choice[0])
            + part("rows", choice[1])
            + LINE
            + "file\"; filename=\"f.csv\"\r\nContent-Type: text/csv\r\n\r\n";
    List<byte[]> body =
        List.of(
            head.getBytes(StandardCharsets.UTF_8),
            file,
            "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
    return rest.send(
        rest.request("imports")
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(HttpRequest.BodyPublishers.ofByteArrays(body)));
  }

  private static String part(String name, String value) {
    return LINE + name + "\"\r\n\r\n" + value + "\r\n";
  }

  /** Handed over and waited for. */
  public static JsonObject result(String account, String kind, String order, String file) {
    return submit(account, kind, order, file).ended();
  }

  public JsonObject ended() {
    return awaited(job -> !List.of("QUEUED", "RUNNING").contains(job.getString("state")));
  }

  public JsonObject awaited(Predicate<JsonObject> state) {
    Instant end = Instant.now().plus(PATIENCE);
    JsonObject job = job();
    while (!state.test(job)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Still " + job);
      }
      pause();
      job = job();
    }
    return job;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a job", e);
    }
  }

  private JsonObject job() {
    return Json.createReader(new StringReader(rest.get(path).body())).readObject();
  }

  public void cancel() {
    rest.send(rest.request(path).DELETE());
  }

  public String errorFile() {
    return rest.get(path + "/errors.csv").body();
  }

  /** What is told of each error, in a language. */
  public List<String> messages(String language) {
    String answer = rest.send(rest.request(path).header("Accept-Language", language).GET()).body();
    return Json.createReader(new StringReader(answer))
        .readObject()
        .getJsonArray("errors")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(error -> error.getString("message"))
        .toList();
  }

  /** The public id. */
  public String id() {
    return path.substring(path.indexOf('/') + 1);
  }

  /** Each error as line, column and code, e.g. {@code 3 start CAPACITY}. */
  public static List<String> errors(JsonObject job) {
    return told(job, "errors");
  }

  public static List<String> told(JsonObject job, String list) {
    List<String> told = new ArrayList<>();
    for (JsonObject error : job.getJsonArray(list).getValuesAs(JsonObject.class)) {
      String column = error.getString("column");
      told.add(
          error.getInt("line")
              + " "
              + (column.isEmpty() ? "" : column + " ")
              + error.getString("code"));
    }
    return told;
  }

  /** State, applied and unchanged, e.g. {@code DONE 3 0}. */
  public static String outcome(JsonObject job) {
    return job.getString("state") + " " + job.getInt("applied") + " " + job.getInt("unchanged");
  }
}
