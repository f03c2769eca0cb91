package no.greenwork.participant;

/** Whom of a unit's participants a caseworker looks at. */
public enum ParticipantGroup {
  ALL("1 = 1"),
  MINE("pc.user_id = :me"),
  WITHOUT_CASEWORKER("pc.user_id IS NULL"),
  RUNNING(
      """
      EXISTS (SELECT 1 FROM placement pl WHERE pl.participant_id = pt.id AND pl.accepted_on IS NOT NULL AND pl.not_relevant_on IS NULL
        AND pl.error_on IS NULL AND pl.valid_from <= :day AND (pl.valid_to IS NULL OR pl.valid_to > :day))"""),
  WAITING(
      """
      EXISTS (SELECT 1 FROM placement pl WHERE pl.participant_id = pt.id AND pl.waiting_from <= :day AND pl.accepted_on IS NULL
        AND pl.declined_on IS NULL AND pl.not_relevant_on IS NULL AND pl.error_on IS NULL)""");

  private final String sql;

  ParticipantGroup(String sql) {
    this.sql = sql;
  }

  /**
   * A condition on the tables of a list: {@code pt}, {@code pc}, with the day and the user bound.
   */
  String sql() {
    return sql;
  }
}
