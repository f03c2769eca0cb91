package no.greenwork.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import no.greenwork.shared.Seal;

/**
 * The demo's participants: invented names, test identity numbers under the installation's own key.
 */
final class DemoPeople implements AutoCloseable {
  private static final List<String> ACTIVITIES =
      List.of(
          "HORSES", "MILKING", "FORESTRY", "GREENHOUSE", "CARPENTRY", "SHEEP", "COOKING", "BEES");
  private static final List<String> ADAPTATIONS =
      List.of(
          "Korte økter med pauser",
          "Trenger faste rutiner",
          "Helst utendørs arbeid",
          "Én oppgave om gangen",
          "Ikke tunge løft");

  private final DemoPlan plan;
  private final DemoIds ids;
  private final DemoNumbers numbers;
  private final Seal seal;
  private final DemoUsers users;
  private final DemoGeography geography;
  private final RandomGenerator random;
  private final Map<String, BulkInsert> tables = new LinkedHashMap<>();

  DemoPeople(
      Connection connection,
      DemoPlan plan,
      DemoIds ids,
      DemoNumbers numbers,
      Seal seal,
      DemoUsers users,
      DemoGeography geography)
      throws SQLException {
    this.plan = plan;
    this.ids = ids;
    this.numbers = numbers;
    this.seal = seal;
    this.users = users;
    this.geography = geography;
    random = plan.random("people");
    table(
        connection,
        "participant",
        "id, public_id, given_name, family_name, birth_date, municipality_code, phone, email, letter_language, interpreter, protection,"
            + " shielded, alias, emergency_name, emergency_phone, adaptations, created_at");
    table(
        connection,
        "participant_identity",
        "id, participant_id, valid_from, key_id, number_cipher, blind_index, test_number");
    table(connection, "participant_unit", "participant_id, valid_from, unit_number");
    table(connection, "participant_caseworker", "participant_id, valid_from, user_id");
    table(connection, "participant_activity", "participant_id, activity");
  }

  private void table(Connection connection, String name, String columns) throws SQLException {
    tables.put(name, new BulkInsert(connection, name, columns));
  }

  /** A person whose first day with NAV lies a little before {@code first}. */
  DemoPerson any(String region, LocalDate first) throws SQLException {
    int kind = random.nextInt(1_000);
    String protection = kind < 8 ? "CONFIDENTIAL" : kind < 11 ? "STRICTLY_CONFIDENTIAL" : "NONE";
    DemoGeography.Unit unit = DemoNames.pick(geography.units(region), random);
    return write(
        unit,
        first,
        DemoNames.given(random),
        DemoNames.family(random),
        protection,
        kind == 500 || kind == 501);
  }

  /** A person of the unit of the account caseworker, with a name to find them by. */
  DemoPerson named(
      String given, String family, String protection, boolean shielded, LocalDate first)
      throws SQLException {
    return write(
        geography.units(DemoUsers.REGION).getFirst(), first, given, family, protection, shielded);
  }

  private DemoPerson write(
      DemoGeography.Unit unit,
      LocalDate first,
      String given,
      String family,
      String protection,
      boolean shielded)
      throws SQLException {
    long id = ids.next();
    LocalDate known = first.minusDays(30L + random.nextInt(200));
    LocalDate birth = known.minusYears(17).minusDays(random.nextInt(44 * 365));
    boolean hidden = shielded || !protection.equals("NONE");
    tables
        .get("participant")
        .add(
            id,
            ids.nextPublic(),
            given,
            family,
            birth,
            unit.municipality().code(),
            "900 40 %03d".formatted(random.nextInt(1000)),
            random.nextInt(3) > 0 ? "person%d@example.no".formatted(random.nextInt(100_000)) : null,
            random.nextInt(5) == 0 ? "nn" : "nb",
            random.nextInt(12) == 0
                ? DemoNames.pick(List.of("tigrinja", "ukrainsk", "arabisk", "nordsamisk"), random)
                : null,
            protection,
            shielded,
            hidden || random.nextInt(9) == 0 ? "Deltaker " + (1 + random.nextInt(900)) : null,
            DemoNames.given(random) + " " + family,
            "900 50 %03d".formatted(random.nextInt(1000)),
            random.nextInt(3) == 0 ? DemoNames.pick(ADAPTATIONS, random) : null,
            known.atStartOfDay());
    identity(id, birth, known);
    List<Long> staff = users.caseworkers(unit.number());
    long caseworker = staff.get(random.nextInt(staff.size()));
    tables.get("participant_unit").add(id, known, unit.number());
    if (random.nextInt(20) > 0) {
      tables.get("participant_caseworker").add(id, known, caseworker);
    }
    int wanted = random.nextInt(ACTIVITIES.size());
    for (int i = 0; i < random.nextInt(4); i++) {
      tables.get("participant_activity").add(id, ACTIVITIES.get((wanted + i) % ACTIVITIES.size()));
    }
    return new DemoPerson(id, unit.region(), unit, caseworker, first);
  }

  private void identity(long participant, LocalDate birth, LocalDate known) throws SQLException {
    String number = numbers.person(birth, random);
    Seal.Sealed sealed = seal.seal(number.getBytes(StandardCharsets.US_ASCII), "identity");
    tables
        .get("participant_identity")
        .add(
            ids.next(),
            participant,
            known,
            sealed.keyId(),
            sealed.cipher(),
            seal.blindIndex(number, "identity"),
            true);
  }

  @Override
  public void close() throws SQLException {
    for (BulkInsert table : tables.values()) {
      table.close();
    }
  }
}
