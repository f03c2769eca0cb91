package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the product's own wiring gives every feature, tested inside the server. */
@ArquillianTest
class WiringIT {
  @Inject private Database database;
  @Inject private Clock clock;

  @Test
  void theDayIsTheOneThatTheTestsWereStartedWith() {
    assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void readsReachTheDatabase() {
    assertThat(
            database.<Integer>read(
                h -> h.createQuery("SELECT COUNT(*) FROM nav_region").mapTo(Integer.class).one()))
        .isEqualTo(12);
  }
}
