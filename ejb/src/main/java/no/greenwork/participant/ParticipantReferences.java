package no.greenwork.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.Problem;

/**
 * Whether what a participant's record points at exists: the municipality, the caseworker in the
 * unit.
 */
@ApplicationScoped
public class ParticipantReferences {
  private static final String CASEWORKER =
      """
      SELECT u.id FROM app_user u JOIN user_grant g ON g.user_id = u.id
      WHERE u.user_name = :name AND u.ended_at IS NULL AND g.role = 'CASEWORKER' AND g.unit_number = :unit
        AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to > :today) LIMIT 1
      """;

  private static final String CASEWORKERS =
      """
      SELECT DISTINCT u.user_name AS code, u.display_name AS name FROM app_user u JOIN user_grant g ON g.user_id = u.id
      WHERE u.ended_at IS NULL AND g.role = 'CASEWORKER' AND g.unit_number = :unit
        AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to > :today) ORDER BY u.display_name, u.user_name
      """;
  private static final String UNITS =
      "SELECT number AS code, name FROM nav_unit WHERE valid_from <= :today AND (valid_to IS NULL OR valid_to > :today) ORDER BY name, number";

  @Inject private Database database;
  @Inject private Clock clock;

  List<Problem> check(ParticipantCommand command) {
    List<Problem> problems = new ArrayList<>();
    if (command.municipality() != null && !municipality(command.municipality())) {
      problems.add(new Problem("municipality", "NOT_FOUND"));
    }
    if (command.caseworker() != null
        && caseworker(command.caseworker(), command.unit()).isEmpty()) {
      problems.add(new Problem("caseworker", "NOT_FOUND"));
    }
    return problems;
  }

  private boolean municipality(String code) {
    return database.read(
        h ->
            h.createQuery("SELECT 1 FROM municipality WHERE structure = 2024 AND code = :code")
                .bind("code", code)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /** Something to choose. */
  public record Choice(String code, String name) {}

  /** Who may be somebody's caseworker in a unit. */
  public List<Choice> caseworkers(String unit) {
    return database.read(
        h ->
            h.createQuery(CASEWORKERS)
                .bind("unit", unit)
                .bind("today", clock.today())
                .mapTo(Choice.class)
                .list());
  }

  /** The NAV units of today. */
  public List<Choice> units() {
    return database.read(
        h -> h.createQuery(UNITS).bind("today", clock.today()).mapTo(Choice.class).list());
  }

  Optional<Long> caseworker(String userName, String unit) {
    return database.read(
        h ->
            h.createQuery(CASEWORKER)
                .bind("name", userName)
                .bind("unit", unit)
                .bind("today", clock.today())
                .mapTo(Long.class)
                .findOne());
  }
}
