package no.greenwork.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The only source of time. "Today" is the day in Norway; moments are UTC. */
@ApplicationScoped
public class Clock {
  public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  /** The day in Norway; in demo and tests the setting {@code greenwork.today} replaces it. */
  public LocalDate today() {
    return pinnedDay().orElseGet(() -> LocalDate.ofInstant(now(), NORWAY));
  }

  public Instant now() {
    return Instant.now();
  }

  private static Optional<LocalDate> pinnedDay() {
    return Mode.current() == Mode.PRODUCTION
        ? Optional.empty()
        : ConfigProvider.getConfig().getOptionalValue("greenwork.today", LocalDate.class);
  }
}
