package no.greenwork.participant;

import java.time.LocalDate;
import java.util.Map;
import no.greenwork.access.Actor;
import no.greenwork.access.Role;
import no.greenwork.shared.SqlPart;

/**
 * Which participants exist for a user: for a caseworker those whose unit is theirs today, for
 * nobody else any.
 */
public final class ParticipantScope {
  private ParticipantScope() {}

  /** A condition on the alias {@code pt} of the table participant. */
  public static SqlPart of(Actor actor, LocalDate today) {
    if (!actor.is(Role.CASEWORKER)) {
      return SqlPart.NONE;
    }
    return new SqlPart(
        "EXISTS (SELECT 1 FROM participant_unit su WHERE su.participant_id = pt.id AND su.unit_number = :scopeUnit"
            + " AND su.valid_from <= :scopeDay AND (su.valid_to IS NULL OR su.valid_to > :scopeDay))",
        Map.of("scopeUnit", actor.grant().scopeKey(), "scopeDay", today));
  }
}
