package no.greenwork.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NodeLease;
import org.junit.jupiter.api.Test;

class WorkRunnerTest {
  private static final class Waiting extends WorkStore {
    private final List<String> renewed = new ArrayList<>();

    @Override
    List<String> due(Instant now) {
      return List.of("waiting");
    }

    @Override
    public void renew(Collection<String> names, String owner, Instant now) {
      renewed.addAll(names);
    }
  }

  private static final class Work implements ScheduledWork {
    @Override
    public String name() {
      return "waiting";
    }

    @Override
    public Timetable plan() {
      return Timetable.every(Duration.ofHours(1));
    }

    @Override
    public int run() {
      return 0;
    }
  }

  @Test
  void workForWhichThereWasNoThreadIsTriedAgainAndIsNotSaidToRun() throws Exception {
    WorkRunner runner = new WorkRunner();
    Waiting store = new Waiting();
    AtomicInteger asked = new AtomicInteger();
    Refusing.inject(runner, "store", store);
    Refusing.inject(runner, "clock", new Clock());
    Refusing.inject(runner, "node", new NodeLease());
    Refusing.inject(runner, "executor", Refusing.threads(asked));
    Field works = WorkRunner.class.getDeclaredField("works");
    works.setAccessible(true);
    @SuppressWarnings("unchecked")
    Map<String, ScheduledWork> known = (Map<String, ScheduledWork>) works.get(runner);
    known.put("waiting", new Work());

    for (int i = 1; i <= 3; i++) {
      assertThatThrownBy(runner::look).isInstanceOf(RejectedExecutionException.class);
      assertThat(asked).hasValue(i);
    }
    assertThat(store.renewed).isEmpty();
  }
}
