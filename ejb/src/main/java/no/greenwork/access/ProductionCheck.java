package no.greenwork.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import no.greenwork.shared.Database;
import no.greenwork.shared.Mode;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * In production the application does not start on anything that a demo left behind, and says what
 * that is.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProductionCheck {
  private static final List<String> COMMON =
      List.of("greenwork", "password", "passord", "changeit", "admin", "administrator");

  @Inject private Database database;

  /** An account whose password is worth trying. */
  public record Tried(String userName, String passwordHash) {
    boolean guessable() {
      return Stream.concat(Stream.of(userName, userName + "-demo"), COMMON.stream())
          .anyMatch(p -> Passwords.matches(p, passwordHash));
    }
  }

  @PostConstruct
  void check() {
    if (Mode.current() == Mode.PRODUCTION) {
      List<String> refusals = facts().refusals();
      if (!refusals.isEmpty()) {
        throw new IllegalStateException(
            "Green Work does not start in production: " + String.join("; ", refusals) + ".");
      }
    }
  }

  private ProductionFacts facts() {
    List<String> demo =
        database.read(
            h ->
                h.createQuery("SELECT user_name FROM app_user WHERE demo ORDER BY user_name")
                    .mapTo(String.class)
                    .list());
    int test =
        database.read(
            h ->
                h.createQuery("SELECT COUNT(*) FROM participant_identity WHERE test_number")
                    .mapTo(Integer.class)
                    .one());
    return new ProductionFacts(demo, test, demoKey(), defaultPasswords());
  }

  private static boolean demoKey() {
    Path file = Path.of(ConfigProvider.getConfig().getValue("greenwork.keys.file", String.class));
    Properties lines = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      lines.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The key file " + file + " cannot be read", e);
    }
    return Boolean.parseBoolean(lines.getProperty("demo"));
  }

  private List<String> defaultPasswords() {
    List<String> found = new ArrayList<>();
    Config config = ConfigProvider.getConfig();
    String user = config.getOptionalValue("greenwork.db.user", String.class).orElse("");
    String password = config.getOptionalValue("greenwork.db.password", String.class).orElse(null);
    if (password != null && (password.equals(user) || COMMON.contains(password))) {
      found.add("the database's");
    }
    List<Tried> administrators =
        database.read(
            h ->
                h.createQuery(
                        "SELECT DISTINCT u.user_name, u.password_hash FROM app_user u JOIN user_grant g ON g.user_id = u.id"
                            + " WHERE g.role = 'ADMINISTRATOR' AND u.password_hash IS NOT NULL AND u.ended_at IS NULL")
                    .mapTo(Tried.class)
                    .list());
    administrators.stream().filter(Tried::guessable).map(Tried::userName).forEach(found::add);
    return found;
  }
}
