package no.greenwork.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody with a session of their own who asks for pages. */
final class Visitor {
  private static final AtomicLong REQUESTS = new AtomicLong();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String url;
  private final HttpClient client;

  Visitor(String url) {
    this.url = url;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
  }

  static Visitor loggedIn(BenchSettings settings, String account)
      throws IOException, InterruptedException {
    Visitor visitor = new Visitor(settings.url());
    HttpResponse<byte[]> answer =
        visitor.send(
            visitor
                .request("/session")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "user=" + account + "&password=" + account + "-demo")));
    if (answer.statusCode() != 302) {
      throw new IOException("The account " + account + " cannot log in: " + answer.statusCode());
    }
    return visitor;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** A request whose cost the server keeps. */
  Cost measured(HttpRequest.Builder request) throws IOException, InterruptedException {
    String id = "bench-" + REQUESTS.incrementAndGet();
    HttpResponse<byte[]> answer = send(request.header("Bench-Id", id));
    if (answer.statusCode() != 200) {
      throw new IOException(
          answer.request().uri() + " answered " + answer.statusCode() + ": " + start(answer));
    }
    return Cost.parse(fetch(id), answer.body().length);
  }

  private static String start(HttpResponse<byte[]> answer) {
    String text = new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
    return text.substring(0, Math.min(300, text.length()));
  }

  /** The server may still be at the last lines of the request when its answer is here. */
  private String fetch(String id) throws IOException, InterruptedException {
    for (int tries = 0; tries < 500; tries++) {
      HttpResponse<byte[]> cost = send(request("/beside/cost?id=" + id));
      if (cost.statusCode() == 200) {
        return new String(cost.body(), java.nio.charset.StandardCharsets.UTF_8);
      }
      Thread.sleep(2);
    }
    throw new IOException("The server does not tell what " + id + " took");
  }
}
