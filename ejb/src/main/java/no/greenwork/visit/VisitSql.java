package no.greenwork.visit;

import no.greenwork.participant.Disclosure;

/** The statements that read visits; {@code :day} is today. */
final class VisitSql {
  static final String FROM =
      " FROM visit v JOIN placement p ON p.id = v.placement_id"
          + " LEFT JOIN visit_date c ON c.visit_id = v.id AND c.position = v.chosen";

  /** That nothing has settled the referral yet. */
  static final String UNDECIDED =
      "COALESCE(p.accepted_on, p.declined_on, p.not_relevant_on, p.error_on) IS NULL";

  /** How long a farm sees a visit that was held, so that it can say how it went. */
  static final int TAIL_DAYS = 14;

  /**
   * What a farm is shown: visits that are to come, those that it can still say something of, and
   * those called off until their day has passed, so that nobody waits for somebody who does not
   * come. Of a person whose address is protected only where the farm was decided on.
   */
  static final String AT_FARM =
      "v.farm_id = :scope_id AND (x.protection = 'NONE' OR p.farm_confirmed AND COALESCE(p.wished_farm_id, v.farm_id) = v.farm_id)"
          + " AND CASE "
          + VisitState.SQL
          + " WHEN 'HELD' THEN c.on_date >= :day - INTERVAL "
          + TAIL_DAYS
          + " DAY AND "
          + UNDECIDED
          + " WHEN 'LAPSED' THEN 0 WHEN 'CANCELLED' THEN c.on_date >= :day WHEN 'CLOSED' THEN c.on_date >= :day"
          + " WHEN 'NONE_SUITS' THEN v.last_on >= :day ELSE 1 END";

  static final String ROWS =
      "SELECT v.id AS internal_id, v.public_id AS id, v.version, "
          + VisitState.SQL
          + " AS state, f.org_number AS farm, f.name AS farm_name, v.proposed_on AS proposed, u.display_name AS who, v.chosen,"
          + " v.cancelled_on AS cancelled, v.cancelled_reason, "
          + UNDECIDED
          + " AS undecided"
          + FROM
          + " JOIN farm f ON f.id = v.farm_id JOIN app_user u ON u.id = v.proposed_by WHERE %s ORDER BY v.id DESC LIMIT 50";

  static final String FARM_ROWS =
      "SELECT v.id AS internal_id, p.participant_id, p.public_id AS placement, v.public_id AS id, v.version, "
          + VisitState.SQL
          + " AS state, "
          + Disclosure.CALLED_AT_FARM
          + " AS called_name,"
          + " pr.name AS provider_name, u.display_name AS caller_name, u.phone AS caller_phone, v.proposed_on AS proposed, v.chosen, "
          + UNDECIDED
          + " AS undecided"
          + FROM
          + " JOIN participant x ON x.id = p.participant_id JOIN provider pr ON pr.id = p.provider_id"
          + " JOIN app_user u ON u.id = v.proposed_by WHERE "
          + AT_FARM
          + " AND (%s) ORDER BY COALESCE(c.on_date, v.last_on), v.id LIMIT 200";

  static final String DATES =
      "SELECT visit_id, position, on_date AS day, at_time AS `from` FROM visit_date WHERE visit_id IN (<ids>) ORDER BY visit_id, position";

  /** The latest of each side; {@code :hidden} leaves their words out. */
  static final String SAID =
      "SELECT s.visit_id, s.side, s.answer, IF(:hidden, NULL, s.reason) AS reason, s.on_date AS `on`,"
          + " IF(:hidden, NULL, u.display_name) AS who FROM visit_answer s JOIN app_user u ON u.id = s.user_id WHERE s.visit_id IN (<ids>)"
          + " AND s.number = (SELECT MAX(n.number) FROM visit_answer n WHERE n.visit_id = s.visit_id AND n.side = s.side)"
          + " ORDER BY s.visit_id, s.side DESC";

  /** The farm of the latest visit after which both sides said yes. */
  static final String SUITED =
      "SELECT f.org_number FROM visit v JOIN farm f ON f.id = v.farm_id JOIN placement p ON p.id = v.placement_id"
          + " WHERE p.public_id = :placement AND v.cancelled_on IS NULL AND "
          + said("PARTICIPANT")
          + " AND "
          + said("FARM")
          + " ORDER BY v.id DESC LIMIT 1";

  private static String said(String side) {
    return "(SELECT s.answer FROM visit_answer s WHERE s.visit_id = v.id AND s.side = '"
        + side
        + "' ORDER BY s.number DESC LIMIT 1) = 'YES'";
  }

  private VisitSql() {}
}
