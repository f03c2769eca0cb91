package no.greenwork.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Asks for each page again and again, by one visitor, after the server has warmed to it. */
final class PageMeasure {
  private static final int REQUESTS = 200;
  private static final int WARM_REQUESTS = 400;
  private static final Duration WARM_AT_MOST = Duration.ofSeconds(30);
  private static final Duration ASK_AT_MOST = Duration.ofSeconds(12);

  private final BenchSettings settings;
  private final Subjects subjects;

  PageMeasure(BenchSettings settings, Subjects subjects) {
    this.settings = settings;
    this.subjects = subjects;
  }

  /** A request as it is to be sent this time. */
  private interface Next {
    HttpRequest.Builder request(Visitor visitor) throws SQLException;
  }

  List<PageResult> all(List<PageCase> pages)
      throws IOException, InterruptedException, SQLException {
    List<PageResult> results = new ArrayList<>();
    for (PageCase page : pages) {
      System.out.println("Measuring " + page.name() + " ...");
      Figures product = figures(page.account(), visitor -> request(page, visitor));
      Figures bare = figures(null, visitor -> byHand(page, visitor, page.barePath()));
      Figures plain =
          page.changes() ? null : figures(null, visitor -> byHand(page, visitor, page.plainPath()));
      results.add(new PageResult(page, product, bare, plain));
    }
    subjects.takeBack();
    return results;
  }

  private HttpRequest.Builder request(PageCase page, Visitor visitor) throws SQLException {
    if (!page.changes()) {
      return visitor.request(page.path());
    }
    return visitor
        .request(page.path())
        .header("Content-Type", "application/json")
        .header("If-Match", "\"" + subjects.takeBack() + "\"")
        .POST(HttpRequest.BodyPublishers.ofString(page.body()));
  }

  private HttpRequest.Builder byHand(PageCase page, Visitor visitor, String path)
      throws SQLException {
    if (page.changes()) {
      subjects.takeBack();
    }
    return visitor.request(path);
  }

  private Figures figures(String account, Next next)
      throws IOException, InterruptedException, SQLException {
    Visitor visitor =
        account == null ? new Visitor(settings.url()) : Visitor.loggedIn(settings, account);
    ask(visitor, next, WARM_REQUESTS, WARM_AT_MOST);
    List<Cost> costs = ask(visitor, next, REQUESTS, ASK_AT_MOST);
    Cost counted =
        visitor.measured(
            next.request(visitor).header("Bench-Rows", "1").header("Bench-Session", "1"));
    return Figures.of(costs, counted);
  }

  private static List<Cost> ask(Visitor visitor, Next next, int times, Duration atMost)
      throws IOException, InterruptedException, SQLException {
    Instant until = Instant.now().plus(atMost);
    List<Cost> costs = new ArrayList<>();
    while (costs.size() < times && Instant.now().isBefore(until)) {
      costs.add(visitor.measured(next.request(visitor)));
    }
    return costs;
  }
}
