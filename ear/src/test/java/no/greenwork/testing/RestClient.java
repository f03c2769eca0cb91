package no.greenwork.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls the REST API with Basic authentication as a demo account. */
public final class RestClient {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI base;
  private final String account;

  RestClient(URI base, String account) {
    this.base = base;
    this.account = account;
  }

  /**
   * @param path below {@code /api/v1/}, without a leading slash
   */
  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /**
   * @param headers name, value, name, value ...
   */
  public HttpResponse<String> post(String path, String json, String... headers) {
    HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.POST(body(json)));
  }

  /** As {@link #post}. */
  public HttpResponse<String> put(String path, String json, String... headers) {
    HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.PUT(body(json)));
  }

  private static BodyPublisher body(String json) {
    return BodyPublishers.ofString(json, StandardCharsets.UTF_8);
  }

  /** For requests of other kinds; carries the account already. */
  public HttpRequest.Builder request(String path) {
    byte[] credentials = (account + ":" + account + "-demo").getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(base.resolve(path))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + base, e);
    }
  }
}
