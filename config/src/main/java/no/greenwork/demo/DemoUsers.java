package no.greenwork.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import no.greenwork.access.Role;

/** The demo accounts that one can log in as, and the colleagues whose names stand on records. */
final class DemoUsers implements AutoCloseable {
  /** The region of the accounts that work together. */
  static final String REGION = "5700";

  /** The region of caseworker2, provider2 and farm2. */
  static final String OTHER_REGION = "0400";

  private static final LocalDate GRANTS_FROM = LocalDate.of(2013, 1, 1);

  /** The account caseworker has a holiday before it. */
  private static final int AWAY_FROM = 21;

  private static final int AWAY_DAYS = 5;

  private final DemoPlan plan;
  private final DemoIds ids;
  private final UnaryOperator<String> hash;
  private final BulkInsert users;
  private final BulkInsert grants;
  private final BulkInsert substitutes;
  private final RandomGenerator random;
  private final Map<String, List<Long>> caseworkers = new HashMap<>();
  private final Map<Object, Long> farmers = new HashMap<>();
  private int colleagues;

  DemoUsers(Connection connection, DemoPlan plan, DemoIds ids, UnaryOperator<String> hash)
      throws SQLException {
    this.plan = plan;
    this.ids = ids;
    this.hash = hash;
    random = plan.random("users");
    users =
        new BulkInsert(
            connection,
            "app_user",
            "id, user_name, display_name, email, phone, password_hash, password_changed_at, demo, created_at");
    grants =
        new BulkInsert(
            connection,
            "user_grant",
            "id, user_id, role, scope_type, unit_number, region_number, provider_id, farm_id, valid_from,"
                + " confidential, strictly_confidential, shielded");
    substitutes =
        new BulkInsert(
            connection, "substitute", "id, user_id, substitute_id, valid_from, valid_to");
  }

  /** An account with the password name + "-demo". */
  long account(String name, Role role, Object scope) throws SQLException {
    long id = user(name, hash.apply(name + "-demo"));
    grant(id, role, scope, name.equals("caseworker2"));
    if (role == Role.FARMER) {
      farmers.put(scope, id);
    }
    return id;
  }

  /** Somebody whose name is seen, but who cannot log in. */
  long colleague(Role role, Object scope) throws SQLException {
    long id = user(role.name().toLowerCase(java.util.Locale.ROOT) + "." + ++colleagues, null);
    grant(id, role, scope, false);
    return id;
  }

  private long user(String name, String passwordHash) throws SQLException {
    long id = ids.next();
    LocalDateTime made = plan.anchor().minusYears(1).atStartOfDay();
    users.add(
        id,
        name,
        DemoNames.given(random) + " " + DemoNames.family(random),
        name + "@example.no",
        "900 00 %03d".formatted(random.nextInt(1000)),
        passwordHash,
        passwordHash == null ? null : made,
        true,
        made);
    return id;
  }

  private void grant(long user, Role role, Object scope, boolean allRights) throws SQLException {
    boolean unit = role == Role.CASEWORKER;
    boolean region = role.scopeType() == no.greenwork.access.ScopeType.REGION;
    grants.add(
        ids.next(),
        user,
        role.name(),
        role.scopeType().name(),
        unit ? scope : null,
        region ? scope : null,
        role.scopeType() == no.greenwork.access.ScopeType.PROVIDER ? scope : null,
        role == Role.FARMER ? scope : null,
        GRANTS_FROM,
        allRights,
        allRights,
        allRights);
  }

  /** Everyone who belongs to no provider or farm. */
  void writeNav(DemoGeography geography) throws SQLException {
    for (String region : geography.regions()) {
      for (DemoGeography.Unit unit : geography.units(region)) {
        caseworkers.put(unit.number(), unitStaff(unit, geography));
      }
    }
    account("coordinator", Role.REGION_COORDINATOR, REGION);
    account("handler", Role.FINANCE_HANDLER, REGION);
    account("approver", Role.COMMITMENT_APPROVER, REGION);
    account("attestant", Role.CLAIM_ATTESTANT, REGION);
    account("directorate", Role.DIRECTORATE, null);
    account("admin", Role.ADMINISTRATOR, null);
  }

  private List<Long> unitStaff(DemoGeography.Unit unit, DemoGeography geography)
      throws SQLException {
    List<Long> staff = new ArrayList<>();
    if (unit.equals(geography.units(REGION).getFirst())) {
      staff.add(account("caseworker", Role.CASEWORKER, unit.number()));
    } else if (unit.equals(geography.units(OTHER_REGION).getFirst())) {
      staff.add(account("caseworker2", Role.CASEWORKER, unit.number()));
    }
    while (staff.size() < 3) {
      staff.add(colleague(Role.CASEWORKER, unit.number()));
    }
    if (unit.equals(geography.units(REGION).getFirst())) {
      substitutes.add(
          ids.next(),
          staff.getFirst(),
          staff.getLast(),
          plan.anchor().plusDays(AWAY_FROM),
          plan.anchor().plusDays(AWAY_FROM + AWAY_DAYS));
    }
    return staff;
  }

  /** The account of a farm, or null. */
  Long farmer(DemoFarm farm) {
    return farm == null ? null : farmers.get(farm.id());
  }

  List<Long> caseworkers(String unit) {
    return caseworkers.get(unit);
  }

  @Override
  public void close() throws SQLException {
    users.close();
    grants.close();
    substitutes.close();
  }
}
