package no.greenwork.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.greenwork.schedule.DeadLetterReplay;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mail.MailEndpoint;

/**
 * Empties the outbox over SMTP. What the server does not take is tried again after a while; what it
 * never takes is a dead letter, which an administrator can have tried once more.
 */
@Dependent
public class MailRoutes extends RouteBuilder {
  static final String MAIL = "mail";

  @Inject private Outbox outbox;

  @Override
  public void configure() {
    Optional<MailServer> server = MailServer.configured();
    if (server.isEmpty()) {
      return;
    }
    from("timer:mail?period=5000")
        .routeId(MAIL)
        .process(exchange -> exchange.getIn().setBody(outbox.take()))
        .split(body())
        .filter(this::isHeld)
        .process(this::address)
        .doTry()
        .to(endpoint(getContext(), server.get()))
        .process(exchange -> outbox.sent(mail(exchange).id()))
        .doCatch(Exception.class)
        .process(this::failed)
        .end();
  }

  /** Those before it may have taken so long that it is another node's by now. */
  private boolean isHeld(Exchange exchange) {
    return outbox.hold(exchange.getIn().getBody(Mail.class).id());
  }

  private void address(Exchange exchange) {
    Mail mail = exchange.getIn().getBody(Mail.class);
    exchange.setProperty(MAIL, mail);
    exchange.setProperty(DeadLetterReplay.REFERENCE, String.valueOf(mail.id()));
    exchange.setProperty(DeadLetterReplay.SUBJECT, mail.subject());
    exchange.getIn().setHeader("To", mail.address());
    exchange.getIn().setHeader("Subject", mail.subject());
    exchange.getIn().setHeader("Auto-Submitted", "auto-generated");
    exchange.getIn().setHeader("contentType", "text/plain; charset=UTF-8");
    exchange.getIn().setBody(mail.body());
  }

  private static Mail mail(Exchange exchange) {
    return exchange.getProperty(MAIL, Mail.class);
  }

  /** Only what is given up goes on as an error, and so to the dead letters. */
  private void failed(Exchange exchange) throws Exception {
    if (!outbox.failed(mail(exchange))) {
      throw exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    }
  }

  /** A password may hold what means something in an address, so it is no part of it. */
  static MailEndpoint endpoint(CamelContext context, MailServer server) {
    MailEndpoint endpoint = context.getEndpoint(address(server), MailEndpoint.class);
    if (server.user() != null) {
      endpoint.getConfiguration().setUsername(server.user());
      endpoint.getConfiguration().setPassword(server.password());
    }
    return endpoint;
  }

  private static String address(MailServer server) {
    StringBuilder uri =
        new StringBuilder("smtp://")
            .append(server.host())
            .append(':')
            .append(server.port())
            .append("?connectionTimeout=10000&from=")
            .append(URLEncoder.encode(server.from(), StandardCharsets.UTF_8));
    if (server.startTls()) {
      uri.append("&mail.smtp.starttls.enable=true&mail.smtp.starttls.required=true");
    }
    return uri.append("&mail.smtp.timeout=30000&mail.smtp.writetimeout=30000").toString();
  }
}
