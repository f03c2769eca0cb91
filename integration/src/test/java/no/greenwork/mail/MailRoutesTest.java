package no.greenwork.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.camel.component.mail.MailEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a password holds reaches the mail server as it is. */
class MailRoutesTest {
  @ParameterizedTest
  @ValueSource(strings = {"plain", "a)b", "a)&from=x", "a+b c", "50%25", "RAW(x)", "æ#?=&"})
  void aPasswordMayHoldAnyCharacter(String password) throws IOException {
    MailServer server = new MailServer("localhost", 2525, "a@b.no", "user+x", password, true);
    try (DefaultCamelContext context = new DefaultCamelContext()) {
      MailEndpoint endpoint = MailRoutes.endpoint(context, server);
      assertThat(endpoint.getConfiguration().getPassword()).isEqualTo(password);
      assertThat(endpoint.getConfiguration().getUsername()).isEqualTo("user+x");
      assertThat(endpoint.getConfiguration().getFrom()).isEqualTo("a@b.no");
    }
  }
}
