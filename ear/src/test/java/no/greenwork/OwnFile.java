package no.greenwork;

import java.net.http.HttpRequest.BodyPublishers;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;

/** A file that the coordinator has handed over, for the pages that show such files. */
final class OwnFile {
  private static final String EDGE = "edge-of-a-part";
  private static final String FILE =
      "org_number;name;municipality;region\n1;Feil Nummer AS;5001;5700\n";

  private static boolean handedOver;

  private OwnFile() {}

  static synchronized void handOver() {
    if (handedOver) {
      return;
    }
    RestClient coordinator = TestProduct.rest("coordinator");
    String body =
        part("kind", "providers")
            + part("mode", "dry-run")
            + part("rows", "all")
            + part("file\"; filename=\"arrangorer.csv", FILE)
            + "--"
            + EDGE
            + "--\r\n";
    int status =
        coordinator
            .send(
                coordinator
                    .request("imports")
                    .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                    .POST(BodyPublishers.ofString(body)))
            .statusCode();
    if (status != 202) {
      throw new AssertionError("The file was not taken: " + status);
    }
    handedOver = true;
  }

  private static String part(String name, String value) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(EDGE, name, value);
  }
}
