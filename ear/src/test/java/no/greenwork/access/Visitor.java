package no.greenwork.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.greenwork.testing.TestProduct;

/** Somebody with a browser's cookies, who follows no redirect by themselves. */
public final class Visitor {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

  /** A script of the page puts it into every form. */
  private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder(address(path)).GET(), headers);
  }

  public HttpResponse<String> logIn(String user, String password, String... headers) {
    String form =
        "user="
            + encoded(user)
            + "&password="
            + encoded(password)
            + "&next="
            + encoded("/account?x=1");
    return post("session", form, headers);
  }

  public HttpResponse<String> post(String path, String form, String... headers) {
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)),
        headers);
  }

  HttpResponse<String> json(String path, String body, String... headers) {
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        headers);
  }

  /**
   * Presses a button of a page that was answered, as a browser would.
   *
   * @param text the button's own, in the language of the page
   */
  HttpResponse<String> press(HttpResponse<String> page, String text) {
    Matcher form =
        Pattern.compile(
                "<form[^>]*action=\"([^\"]*)\"(?:(?!</form>).)*?<button[^>]*name=\"([^\"]+)\"[^>]*>(?:(?!</button>).)*"
                    + Pattern.quote(text)
                    + "(?:(?!</form>).)*</form>",
                Pattern.DOTALL)
            .matcher(page.body());
    if (!form.find()) {
      throw new IllegalArgumentException("No button '" + text + "' on the page");
    }
    StringBuilder sent = new StringBuilder(encoded(form.group(2)) + "=");
    Matcher hidden = HIDDEN.matcher(form.group());
    while (hidden.find()) {
      sent.append('&')
          .append(encoded(hidden.group(1)))
          .append('=')
          .append(encoded(hidden.group(2)));
    }
    Matcher nonce = NONCE.matcher(page.body());
    if (nonce.find()) {
      sent.append("&primefaces.nonce=").append(encoded(nonce.group(1)));
    }
    return post(form.group(1).substring(1), sent.toString());
  }

  Optional<String> session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("greenwork"))
        .map(java.net.HttpCookie::getValue)
        .findFirst();
  }

  static String location(HttpResponse<String> answer) {
    URI to = URI.create(answer.headers().firstValue("Location").orElse(""));
    return to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
  }

  private static URI address(String path) {
    return TestProduct.address().resolve(path);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    try {
      return client.send(
          (headers.length == 0 ? request : request.headers(headers)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for an answer", e);
    }
  }
}
