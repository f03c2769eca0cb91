package no.greenwork.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import no.greenwork.schedule.Refusing;
import org.junit.jupiter.api.Test;

class JobWorkerTest {
  private static final class Waiting extends JobStore {
    @Override
    List<Long> waiting() {
      return List.of(1L);
    }
  }

  @Test
  void aJobForWhichThereWasNoThreadTakesNoRoom() throws Exception {
    JobWorker worker = new JobWorker();
    AtomicInteger asked = new AtomicInteger();
    Refusing.inject(worker, "jobs", new Waiting());
    Refusing.inject(worker, "executor", Refusing.threads(asked));
    for (int i = 1; i <= 5; i++) {
      assertThatThrownBy(worker::look).isInstanceOf(RejectedExecutionException.class);
      assertThat(asked).as("there is still room").hasValue(i);
    }
  }
}
