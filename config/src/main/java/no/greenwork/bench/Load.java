package no.greenwork.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Fifty people at work, each in a role, each with one request every two seconds. */
final class Load {
  private static final int USERS = 50;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration LONG = Duration.ofSeconds(60);

  private final BenchSettings settings;
  private final List<Day> days;
  private final Queue<Answer> took = new ConcurrentLinkedQueue<>();
  private final AtomicInteger errors = new AtomicInteger();

  /** What somebody in a role opens, over and over. */
  private record Day(String account, List<String> paths) {}

  /** How long somebody waited for a page. */
  private record Answer(String account, String path, long nanos) {}

  Load(BenchSettings settings, List<PageCase> pages) {
    this.settings = settings;
    List<String> caseworker =
        new ArrayList<>(
            pages.stream()
                .filter(p -> p.account().equals("caseworker"))
                .map(PageCase::path)
                .toList());
    caseworker.add("/placements/list");
    Day atNav = new Day("caseworker", caseworker);
    days =
        List.of(
            atNav,
            atNav,
            new Day("provider", List.of("/", "/placements/list", "/agreements/list")),
            new Day("coordinator", List.of("/capacity", "/placements/list", "/farms/list")),
            new Day("farm", List.of("/", "/placements/list", "/farms/own")),
            atNav,
            new Day("supervisor", List.of("/", "/placements/list")),
            new Day("handler", List.of("/", "/agreements/list")),
            new Day("directorate", List.of("/", "/regions/list")));
  }

  LoadResult run() throws IOException, InterruptedException {
    List<Visitor> visitors = loggedIn();
    System.out.println(
        USERS + " users, one request per 2 s each, for " + LONG.toSeconds() + " s ...");
    Instant until = Instant.now().plus(LONG);
    try (ExecutorService users = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < USERS; i++) {
        int user = i;
        users.submit(() -> work(user, visitors.get(user), until));
      }
      users.shutdown();
      users.awaitTermination(LONG.toSeconds() * 3, TimeUnit.SECONDS);
    }
    long[] nanos = nanos(took);
    return new LoadResult(
        USERS,
        nanos.length,
        errors.get(),
        Figures.percentile(nanos, 50),
        Figures.percentile(nanos, 95),
        Figures.percentile(nanos, 100),
        byPage());
  }

  private List<LoadResult.Page> byPage() {
    return took.stream()
        .collect(Collectors.groupingBy(a -> List.of(a.account(), a.path())))
        .entrySet()
        .stream()
        .sorted(Comparator.comparingLong(e -> -LongStream.of(nanos(e.getValue())).sum()))
        .map(
            e -> {
              long[] nanos = nanos(e.getValue());
              return new LoadResult.Page(
                  e.getKey().getFirst(),
                  e.getKey().getLast(),
                  nanos.length,
                  Figures.percentile(nanos, 50),
                  Figures.percentile(nanos, 95));
            })
        .toList();
  }

  private static long[] nanos(Collection<Answer> answers) {
    return answers.stream().mapToLong(Answer::nanos).toArray();
  }

  /**
   * They come to work before the clock starts: a password is slow to check on purpose, and each of
   * their pages was opened by somebody before.
   */
  private List<Visitor> loggedIn() throws IOException, InterruptedException {
    List<Visitor> visitors = new ArrayList<>();
    for (int user = 0; user < USERS; user++) {
      Day day = days.get(user % days.size());
      Visitor visitor = Visitor.loggedIn(settings, day.account());
      visitor.send(visitor.request(day.paths().get(user % day.paths().size())));
      visitors.add(visitor);
    }
    return visitors;
  }

  /** They do not begin all at once. */
  private Void work(int user, Visitor visitor, Instant until) throws InterruptedException {
    Day day = days.get(user % days.size());
    List<String> paths = day.paths();
    Thread.sleep(PAUSE.toMillis() * user / USERS);
    for (int i = user; Instant.now().isBefore(until); i++) {
      Instant next = Instant.now().plus(PAUSE);
      open(visitor, day.account(), paths.get(i % paths.size()));
      Thread.sleep(Math.max(0, Duration.between(Instant.now(), next).toMillis()));
    }
    return null;
  }

  private void open(Visitor visitor, String account, String path) throws InterruptedException {
    long from = System.nanoTime();
    try {
      HttpResponse<byte[]> answer = visitor.send(visitor.request(path));
      if (answer.statusCode() != 200) {
        errors.incrementAndGet();
      }
    } catch (IOException e) {
      errors.incrementAndGet();
    }
    took.add(new Answer(account, path, System.nanoTime() - from));
  }
}
