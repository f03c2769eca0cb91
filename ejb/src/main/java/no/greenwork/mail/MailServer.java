package no.greenwork.mail;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The mail server that the settings {@code greenwork.smtp.*} name.
 *
 * @param from the sender's address
 * @param user null where the server asks for no login
 * @param startTls whether what is said is encrypted
 */
public record MailServer(
    String host, int port, String from, String user, String password, boolean startTls) {
  private static final int SUBMISSION = 587;

  /** Empty where none is set: then no mail is made. */
  public static Optional<MailServer> configured() {
    Config config = ConfigProvider.getConfig();
    return text(config, "host")
        .map(
            host ->
                new MailServer(
                    host,
                    config
                        .getOptionalValue("greenwork.smtp.port", Integer.class)
                        .orElse(SUBMISSION),
                    text(config, "from").orElse("no-reply@" + host),
                    text(config, "user").orElse(null),
                    text(config, "password").orElse(null),
                    config
                        .getOptionalValue("greenwork.smtp.starttls", Boolean.class)
                        .orElse(true)));
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue("greenwork.smtp." + name, String.class);
  }

  /** Nothing of it is said by accident. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
