package no.greenwork.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import no.greenwork.schedule.DeadLetterReplay;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Takes CSV files out of {@code inbox/<user>/<kind>/} below the home folder and imports them as
 * that user: at pick-up the file becomes an encrypted job file and the plain one is removed. What
 * came of it is told by a receipt in {@code done/} or {@code failed/} beside it. A file that could
 * not be taken, because the database is away for one, lies in {@code failed/} until an
 * administrator gives it back or puts it away, a week at most.
 */
@Dependent
public class InboxRoutes extends RouteBuilder {
  static final String INBOX = "inbox";

  private static final String OPTIONS =
      "?recursive=true&minDepth=3&maxDepth=3&delay=2000&readLock=changed&readLockCheckInterval=500&readLockMinAge=1000"
          + "&delete=true&moveFailed=${file:parent}/failed/${file:onlyname}&include=.*\\.(csv|CSV)&charset=UTF-8";

  @Inject private Inbox inbox;
  @Inject private InboxSweep sweep;

  @Override
  public void configure() {
    Optional<String> home =
        ConfigProvider.getConfig().getOptionalValue("greenwork.home", String.class);
    if (home.isEmpty()) {
      return;
    }
    Path folder = Path.of(home.get()).resolve(INBOX);
    inbox.in(folder);
    from("file:" + folder + OPTIONS)
        .routeId(INBOX)
        .process(InboxRoutes::address)
        .process(
            exchange ->
                inbox.take(name(exchange), exchange.getIn().getMandatoryBody(File.class).toPath()));
    from("timer:receipts?period=2000")
        .routeId("inbox-receipts")
        .process(exchange -> inbox.writeReceipts());
    from("timer:inbox-sweep?period=3600000")
        .routeId("inbox-sweep")
        .process(exchange -> sweep.run(Instant.now()));
  }

  private static String name(Exchange exchange) {
    return exchange.getIn().getHeader(Exchange.FILE_NAME_CONSUMED, String.class).replace('\\', '/');
  }

  /** Should it be given up, the file is found again; what is told of it is whose it was. */
  private static void address(Exchange exchange) {
    exchange.setProperty(DeadLetterReplay.REFERENCE, name(exchange));
    exchange.setProperty(DeadLetterReplay.SUBJECT, name(exchange).replaceFirst("/[^/]*$", ""));
  }
}
