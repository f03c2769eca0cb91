package no.greenwork.placement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.greenwork.shared.SqlPart;

/**
 * What a list of placements is narrowed to; null or empty = not at all.
 *
 * @param provider organisation number
 * @param farm organisation number of the farm wished for or stayed at
 * @param agreement reference
 * @param participant public id
 * @param supervisor user name
 */
public record PlacementFilter(
    Set<PlacementState> states,
    String measure,
    String provider,
    String farm,
    String agreement,
    String participant,
    String supervisor) {
  public static final PlacementFilter ALL =
      new PlacementFilter(Set.of(), null, null, null, null, null, null);

  private static final String OF_PROVIDER =
      "p.provider_id = (SELECT v.id FROM provider v WHERE v.org_number = :f_provider)";
  private static final String OF_AGREEMENT =
      "p.agreement_id = (SELECT a.id FROM agreement a WHERE a.reference = :f_agreement)";
  private static final String OF_PARTICIPANT =
      "p.participant_id = (SELECT x.id FROM participant x WHERE x.public_id = :f_participant)";
  private static final String AT_FARM =
      "(SELECT f.id FROM farm f WHERE f.org_number = :f_farm) IN (SELECT IF(p.accepted_on IS NULL, p.wished_farm_id, s.farm_id)"
          + " FROM placement q LEFT JOIN stay s ON s.placement_id = q.id WHERE q.id = p.id)";
  private static final String OF_SUPERVISOR =
      "EXISTS (SELECT 1 FROM placement_supervisor ps JOIN app_user u ON u.id = ps.user_id"
          + " WHERE ps.placement_id = p.id AND ps.valid_to IS NULL AND u.user_name = :f_supervisor)";

  private static final Set<PlacementState> UNANSWERED =
      Set.of(
          PlacementState.DRAFT,
          PlacementState.REFERRED,
          PlacementState.WAITING_LIST,
          PlacementState.DECLINED);

  private static final Set<PlacementState> NOT_OVER =
      Set.of(PlacementState.AWAITING_START, PlacementState.ACTIVE);

  public PlacementFilter {
    states = states == null ? Set.of() : Set.copyOf(states);
  }

  public static PlacementFilter of(PlacementState... states) {
    return new PlacementFilter(Set.of(states), null, null, null, null, null, null);
  }

  /** Those that this user supervises. */
  public PlacementFilter supervisedBy(String userName) {
    return new PlacementFilter(states, measure, provider, farm, agreement, participant, userName);
  }

  /** The same without states, for the counts of each. */
  PlacementFilter anyState() {
    return new PlacementFilter(
        Set.of(), measure, provider, farm, agreement, participant, supervisor);
  }

  /** Text that stands for it in the access log. */
  String text() {
    return toString();
  }

  /**
   * Asks where the person is, or who follows them up there: of somebody hidden from the caseworker
   * even a match would tell.
   */
  boolean asksWhere() {
    return named(provider) || named(farm) || named(agreement) || named(supervisor);
  }

  /** Asks who it is: those who see no person would be told by a match. */
  boolean asksWho() {
    return named(participant) || named(supervisor);
  }

  private static boolean named(String value) {
    return value != null && !value.isBlank();
  }

  SqlPart sql(LocalDate today) {
    StringBuilder sql = new StringBuilder("1 = 1");
    Map<String, Object> binds = new HashMap<>();
    if (!states.isEmpty()) {
      sql.append(" AND ")
          .append(PlacementState.SQL)
          .append(" IN ('")
          .append(String.join("','", names()))
          .append("')")
          .append(facts());
      binds.put("day", today);
    }
    add(sql, binds, "f_measure", measure, "p.measure_code = :f_measure");
    add(sql, binds, "f_provider", provider, OF_PROVIDER);
    add(sql, binds, "f_agreement", agreement, OF_AGREEMENT);
    add(sql, binds, "f_participant", participant, OF_PARTICIPANT);
    add(sql, binds, "f_farm", farm, AT_FARM);
    add(sql, binds, "f_supervisor", supervisor, OF_SUPERVISOR);
    return new SqlPart(sql.toString(), binds);
  }

  /** What the states have in common in facts of which there is an index; it leaves out nothing. */
  private String facts() {
    if (UNANSWERED.containsAll(states)) {
      return " AND (p.accepted_on IS NULL OR p.accepted_on > :day)";
    }
    if (!NOT_OVER.containsAll(states)) {
      return "";
    }
    String open = " AND (p.valid_to IS NULL OR p.valid_to > :day)";
    return states.contains(PlacementState.ACTIVE)
        ? open
        : open + " AND (p.valid_from IS NULL OR p.valid_from > :day)";
  }

  private List<String> names() {
    return states.stream().map(Enum::name).toList();
  }

  private static void add(
      StringBuilder sql, Map<String, Object> binds, String name, String value, String condition) {
    if (value != null && !value.isBlank()) {
      sql.append(" AND ").append(condition);
      binds.put(name, value.strip());
    }
  }
}
