package no.greenwork.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Takes CSV files out of {@code inbox/<user>/<kind>/} below the home folder and imports them as
 * that user: at pick-up the file becomes an encrypted job file and the plain one is removed. What
 * came of it is told by a receipt in {@code done/} or {@code failed/} beside it. A file that could
 * not be taken, because the database is away for one, stays where it is and is tried again.
 */
@Dependent
public class InboxRoutes extends RouteBuilder {
  private static final String OPTIONS =
      "?recursive=true&minDepth=3&maxDepth=3&delay=2000&readLock=changed&readLockCheckInterval=500&readLockMinAge=1000"
          + "&delete=true&include=.*\\.(csv|CSV)&charset=UTF-8";

  @Inject private Inbox inbox;

  @Override
  public void configure() {
    Optional<String> home =
        ConfigProvider.getConfig().getOptionalValue("greenwork.home", String.class);
    if (home.isEmpty()) {
      return;
    }
    Path folder = Path.of(home.get()).resolve("inbox");
    inbox.in(folder);
    from("file:" + folder + OPTIONS)
        .routeId("inbox")
        .process(
            exchange ->
                inbox.take(
                    exchange.getIn().getHeader(Exchange.FILE_NAME_CONSUMED, String.class),
                    exchange.getIn().getMandatoryBody(java.io.File.class).toPath()));
    from("timer:receipts?period=2000")
        .routeId("inbox-receipts")
        .process(exchange -> inbox.writeReceipts());
  }
}
