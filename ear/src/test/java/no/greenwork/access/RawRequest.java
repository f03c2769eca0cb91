package no.greenwork.access;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import no.greenwork.testing.TestProduct;

/** A request whose address is sent as it is written, as no browser would send it. */
final class RawRequest {
  private RawRequest() {}

  /** The answer, head and body. */
  static String get(String path) throws IOException {
    URI address = TestProduct.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          "GET /"
              + path
              + " HTTP/1.1\r\nHost: "
              + address.getAuthority()
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
