package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Scripts and styles as a browser asks for them. */
@ArquillianTest
@RunAsClient
class ResourcesIT {
  private static final Pattern OURS =
      Pattern.compile("(?:src|href)=\"(/[^\"]+\\?ln=greenwork[^\"]*)\"");

  private static HttpResponse<String> get(String path) throws Exception {
    URI address = TestProduct.address().resolve(path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void whatIsKeptForDaysHasAnAddressOfItsContent() throws Exception {
    List<String> addresses =
        OURS.matcher(get("/login").body())
            .results()
            .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
            .toList();
    assertThat(addresses).isNotEmpty().allMatch(address -> address.matches(".*&v=[0-9a-f]+"));
    for (String address : addresses) {
      HttpResponse<String> answer = get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age");
    }
  }
}
