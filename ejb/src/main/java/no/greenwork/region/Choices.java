package no.greenwork.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;

/** What can be chosen in a form today: a code, and the name that people know it by. */
@Named
@ApplicationScoped
@Requires(Action.SEE_REFERENCE_DATA)
public class Choices {
  private static final String HOLDS =
      "valid_from <= :today AND (valid_to IS NULL OR valid_to > :today)";

  /** The name of a municipality {@code m} of a county {@code c}, among all that are asked for. */
  public static final String TOLD_APART =
      "IF(COUNT(*) OVER (PARTITION BY m.name) > 1, CONCAT(m.name, ' (', c.name, ')'), m.name)";

  @Inject private Database database;
  @Inject private Clock clock;

  /** A code with its name. */
  public record Choice(String code, String name) {}

  /** With the county where two have the same name. */
  public List<Choice> municipalities() {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT m.code, "
                        + TOLD_APART
                        + " AS name FROM municipality m JOIN county c ON c.structure = m.structure"
                        + " AND c.code = m.county_code WHERE m.structure = 2024 ORDER BY m.name, c.name")
                .mapTo(Choice.class)
                .list());
  }

  public List<Choice> regions() {
    return list("SELECT number AS code, name FROM nav_region WHERE " + HOLDS + " ORDER BY name");
  }

  public List<Choice> measures() {
    return list("SELECT code, code AS name FROM measure WHERE " + HOLDS + " ORDER BY sort_order");
  }

  public List<Choice> schemes(String subjectKind) {
    return database.read(
        h ->
            h.createQuery(
                    "SELECT code, name FROM quality_scheme WHERE subject_kind = :kind ORDER BY code")
                .bind("kind", subjectKind)
                .mapTo(Choice.class)
                .list());
  }

  private List<Choice> list(String sql) {
    return database.read(
        h -> h.createQuery(sql).bind("today", clock.today()).mapTo(Choice.class).list());
  }
}
