package no.greenwork.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
  @Inject private Database database;

  @Override
  public HealthCheckResponse call() {
    database.read(h -> h.createQuery("SELECT 1").mapTo(Integer.class).one());
    return HealthCheckResponse.up("database");
  }
}
