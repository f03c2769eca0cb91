package no.greenwork.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;

/**
 * A mail server for the tests, on ports that are free: it takes all mail, and gives it out to
 * whoever logs in with the address as name and password.
 */
final class TestMail {
  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_POP3)
          });

  /** Starts it; the settings tell the product where it is. */
  Map<String, String> start() {
    server.start();
    return Map.of(
        "GREENWORK_SMTP_HOST", "127.0.0.1",
        "GREENWORK_SMTP_PORT", String.valueOf(server.getSmtp().getPort()),
        "GREENWORK_SMTP_STARTTLS", "false",
        "GREENWORK_SMTP_FROM", "no-reply@greenwork.example",
        "GREENWORK_URL", "https://greenwork.example/",
        "GREENWORK_TEST_POP3_PORT", String.valueOf(server.getPop3().getPort()));
  }

  void stop() {
    server.stop();
  }
}
