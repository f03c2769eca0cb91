package no.greenwork.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.ChangeLog;
import no.greenwork.organisation.FieldChecks;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Database;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.StaleRecord;

/** NAV's units as the administrator keeps them; one with people in it does not end. */
@ApplicationScoped
@Transactional
public class UnitService {
  private static final String UNIT =
      "SELECT number, name, region_number AS region, municipality_code AS municipality, valid_from AS `from`,"
          + " valid_to - INTERVAL 1 DAY AS last_day, version FROM nav_unit WHERE number = :number";
  private static final String INSERT =
      "INSERT INTO nav_unit (number, name, region_number, municipality_code, valid_from, valid_to) VALUES"
          + " (:number, :name, :region, :municipality, :from, :to)";
  private static final String UPDATE =
      "UPDATE nav_unit SET name = :name, region_number = :region, municipality_code = :municipality, valid_from = :from,"
          + " valid_to = :to, version = version + 1 WHERE number = :number AND version = :seen";

  /** Participants and users who would belong to a unit that is no more. */
  private static final String LEFT =
      "SELECT (SELECT COUNT(*) FROM participant_unit WHERE unit_number = :number AND (valid_to IS NULL OR valid_to > :to)) AS people,"
          + " (SELECT COUNT(*) FROM user_grant WHERE unit_number = :number AND (valid_to IS NULL OR valid_to > :to)) AS users";

  @Inject private Database database;
  @Inject private Choices choices;
  @Inject private ChangeLog changes;

  /** A unit as it is stored. */
  public record Stored(
      String number,
      String name,
      String region,
      String municipality,
      LocalDate from,
      LocalDate lastDay,
      int version) {
    public UnitCommand command() {
      return new UnitCommand(number, name, region, municipality, from, lastDay);
    }
  }

  /** How many would be left behind. */
  public record Left(int people, int users) {}

  @Requires(Action.SEE_REFERENCE_DATA)
  public Stored unit(String number) {
    return stored(number).orElseThrow(NotFound::new);
  }

  private Optional<Stored> stored(String number) {
    return number == null
        ? Optional.empty()
        : database.read(
            h -> h.createQuery(UNIT).bind("number", number).mapTo(Stored.class).findOne());
  }

  /**
   * @throws Conflict DUPLICATE when there is a unit with that number
   */
  @Requires(Action.EDIT_UNITS)
  public void register(UnitCommand unit) {
    check(unit);
    if (stored(unit.number()).isPresent()) {
      throw new Conflict("number", "DUPLICATE");
    }
    write(INSERT, unit, 0);
    changes.record("CREATE", "unit", unit.number(), null, unit);
  }

  /** Everything but the number; its end too. */
  @Requires(Action.EDIT_UNITS)
  public void change(int seen, UnitCommand unit) {
    Stored before = unit(unit.number());
    check(unit);
    if (write(UPDATE, unit, seen) == 0) {
      throw new StaleRecord();
    }
    changes.record(
        unit.lastDay() != null && before.lastDay() == null ? "END" : "CHANGE",
        "unit",
        unit.number(),
        before.command(),
        unit);
  }

  private void check(UnitCommand unit) {
    FieldChecks checks =
        new FieldChecks()
            .required("number", unit.number())
            .wrong(
                unit.number() != null && !unit.number().matches("\\d{4}"), "number", "UNIT_NUMBER")
            .required("name", unit.name())
            .length("name", unit.name(), 60)
            .required("region", unit.region())
            .wrong(
                unit.region() != null
                    && choices.regions().stream().noneMatch(r -> r.code().equals(unit.region())),
                "region",
                "NOT_FOUND")
            .wrong(
                unit.municipality() != null
                    && choices.municipalities().stream()
                        .noneMatch(m -> m.code().equals(unit.municipality())),
                "municipality",
                "NOT_FOUND")
            .required("from", unit.from())
            .wrong(
                unit.lastDay() != null
                    && unit.from() != null
                    && unit.lastDay().isBefore(unit.from()),
                "lastDay",
                "PERIOD",
                unit.lastDay());
    if (checks.problems().isEmpty() && unit.lastDay() != null) {
      Left left = left(unit);
      checks.wrong(
          left.people() + left.users() > 0, "lastDay", "UNIT_IN_USE", left.people(), left.users());
    }
    if (!checks.problems().isEmpty()) {
      throw new Invalid(checks.problems());
    }
  }

  private Left left(UnitCommand unit) {
    return database.read(
        h ->
            h.createQuery(LEFT)
                .bind("number", unit.number())
                .bind("to", unit.lastDay().plusDays(1))
                .mapTo(Left.class)
                .one());
  }

  private int write(String sql, UnitCommand unit, int seen) {
    return database.read(
        h ->
            h.createUpdate(sql)
                .bind("number", unit.number())
                .bind("name", unit.name())
                .bind("region", unit.region())
                .bind("municipality", unit.municipality())
                .bind("from", unit.from())
                .bind("to", unit.lastDay() == null ? null : unit.lastDay().plusDays(1))
                .bind("seen", seen)
                .execute());
  }
}
