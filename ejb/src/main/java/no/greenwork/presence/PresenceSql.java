package no.greenwork.presence;

import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.shared.SqlPart;

/** The statements that sum cells of months. */
final class PresenceSql {
  private static final String SUMS =
      " COUNT(DISTINCT IF(x.persons IS NULL, NULL, x.month)) AS months, COUNT(DISTINCT IF(x.persons IS NULL, x.month, NULL)) AS hidden,"
          + " SUM(x.persons) AS persons, SUM(x.days) AS days, SUM(x.present_days) AS present, SUM(x.quarters) AS quarters"
          + " FROM presence_figure x";

  private static final String MONTHS =
      " WHERE x.level = :level AND x.division = :division AND x.month BETWEEN :from AND :to AND ";

  private static final String ORDER = " COLLATE utf8mb4_danish_ci";

  private PresenceSql() {}

  /** How a division is read: which cells, and what a row of them is called. */
  record Form(Level level, Division division, String sql) {}

  static Form rows(PresenceDimension by, Level own) {
    return switch (by) {
      case WEEKDAY -> new Form(own, Division.WEEKDAY, parts("x.part"));
      case MEASURE -> new Form(own, Division.MEASURE, parts("x.part"));
      case FARM -> new Form(Level.FARM, Division.WHOLE, FARMS);
      case PROVIDER -> new Form(Level.PROVIDER, Division.WHOLE, PROVIDERS);
      case REGION -> new Form(own == Level.PROVIDER ? own : Level.REGION, Division.WHOLE, REGIONS);
    };
  }

  private static String parts(String part) {
    return "SELECT "
        + part
        + " AS `key`, NULL AS name, NULL AS within,"
        + SUMS
        + MONTHS
        + "<scope> GROUP BY x.part ORDER BY x.part";
  }

  private static final String FARMS =
      "SELECT COALESCE(f.org_number, '') AS `key`, f.name, v.name AS within,"
          + SUMS
          + " JOIN provider v ON v.id = x.provider_id LEFT JOIN farm f ON f.id = x.farm_id"
          + MONTHS
          + "<scope> GROUP BY f.org_number, f.name, v.id, v.name ORDER BY v.name"
          + ORDER
          + ", v.id, f.name IS NULL, f.name"
          + ORDER
          + ", f.org_number";

  private static final String PROVIDERS =
      "SELECT v.org_number AS `key`, v.name, NULL AS within,"
          + SUMS
          + " JOIN provider v ON v.id = x.provider_id"
          + MONTHS
          + "<scope> GROUP BY v.id, v.org_number, v.name ORDER BY v.name"
          + ORDER
          + ", v.org_number";

  private static final String REGIONS =
      "SELECT n.number AS `key`, n.name, NULL AS within,"
          + SUMS
          + " JOIN nav_region n ON n.number = x.region_number"
          + MONTHS
          + "<scope> GROUP BY n.number, n.name ORDER BY n.name"
          + ORDER
          + ", n.number";

  static final String TOTAL =
      "SELECT '' AS `key`, NULL AS name, NULL AS within," + SUMS + MONTHS + "<scope>";

  static final String TREND =
      "SELECT x.month, '' AS `key`, NULL AS name, NULL AS within,"
          + SUMS
          + MONTHS
          + "<scope> GROUP BY x.month ORDER BY x.month";

  static final String YEARS =
      "SELECT DISTINCT YEAR(x.month) FROM presence_figure x ORDER BY 1 DESC";

  static final String REGION_NAMES =
      "SELECT DISTINCT n.number, n.name FROM presence_figure x JOIN nav_region n ON n.number = x.region_number"
          + " WHERE x.level = 'REGION' AND x.division = 'WHOLE' ORDER BY n.name"
          + ORDER;

  /** Of the user's own jurisdiction the whole is at this level. */
  static Level own(Actor actor, String region) {
    if (actor.is(Role.PROVIDER_COORDINATOR)) {
      return Level.PROVIDER;
    }
    return actor.is(Role.REGION_COORDINATOR) || region != null ? Level.REGION : Level.NATION;
  }

  /** Which cells of the level are the user's to see, and of the region that was chosen. */
  static SqlPart scope(Actor actor, String region) {
    SqlPart chosen =
        region == null ? SqlPart.ALL : SqlPart.of("x.region_number = :region", "region", region);
    if (actor.is(Role.PROVIDER_COORDINATOR)) {
      return chosen.and(
          SqlPart.of("x.provider_id = :provider", "provider", actor.grant().scopeId()));
    }
    if (actor.is(Role.REGION_COORDINATOR)) {
      return chosen.and(SqlPart.of("x.region_number = :own", "own", actor.grant().scopeKey()));
    }
    return chosen;
  }
}
