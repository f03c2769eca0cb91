package no.greenwork.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;

/** Follow-ups as they are stored; the caller has shown whose they are. */
@ApplicationScoped
class FollowUpReads {
  private static final String ROWS =
      "SELECT f.id AS key_id, f.public_id, f.version, f.valid_from, f.valid_to, f.interval_weeks,"
          + " w.display_name AS who, f.purpose, s.display_name AS set_by FROM follow_up f JOIN"
          + " app_user s ON s.id = f.set_by LEFT JOIN app_user w ON w.id = f.user_id WHERE (%s) ORDER"
          + " BY f.valid_from DESC";

  private static final String CONTACTS =
      "SELECT c.contact_on, c.note, c.at, u.display_name AS who FROM follow_up_contact c JOIN"
          + " app_user u ON u.id = c.user_id WHERE c.follow_up_id = :id ORDER BY c.contact_on DESC,"
          + " c.id DESC LIMIT 200";

  /** Got work by the reason of the end, or by what was found at some point after it. */
  private static final String WORK =
      "SELECT COUNT(*) FROM placement p WHERE p.id = :placement AND (p.exit_reason = 'GOT_WORK' OR"
          + " EXISTS (SELECT 1 FROM outcome o WHERE o.placement_id = p.id AND o.code = 'WORK' AND"
          + " o.number = (SELECT MAX(n.number) FROM outcome n WHERE n.placement_id = p.id AND"
          + " n.months = o.months)))";

  private static final String SUPERVISOR =
      "SELECT MIN(ps.user_id) FROM placement_supervisor ps WHERE ps.placement_id = :placement AND"
          + " ps.valid_from <= :day AND (ps.valid_to IS NULL OR ps.valid_to > :day)";

  private static final String INTERVALS = "SELECT weeks FROM follow_up_interval ORDER BY weeks";

  @Inject private Database database;

  /** A row of the table. */
  public record Row(
      long keyId,
      String publicId,
      int version,
      LocalDate validFrom,
      LocalDate validTo,
      int intervalWeeks,
      String who,
      String purpose,
      String setBy) {}

  /** Latest first. */
  List<FollowUp> ofPlacement(long placement) {
    return list(SqlPart.of("f.placement_id = :placement", "placement", placement));
  }

  Optional<FollowUp> find(String publicId) {
    return list(SqlPart.of("f.public_id = :public", "public", publicId)).stream().findFirst();
  }

  private List<FollowUp> list(SqlPart where) {
    return database.read(
        h ->
            h
                .createQuery(ROWS.formatted(where.sql()))
                .bindMap(where.binds())
                .mapTo(Row.class)
                .list()
                .stream()
                .map(
                    row ->
                        new FollowUp(
                            row.keyId(),
                            row.publicId(),
                            row.version(),
                            new FollowUpPeriod(row.validFrom(), row.validTo(), row.intervalWeeks()),
                            row.who(),
                            row.purpose(),
                            row.setBy(),
                            h.createQuery(CONTACTS)
                                .bind("id", row.keyId())
                                .mapTo(FollowUp.Contact.class)
                                .list()))
                .toList());
  }

  boolean gotWork(long placement) {
    return database.read(
            h -> h.createQuery(WORK).bind("placement", placement).mapTo(Integer.class).one())
        > 0;
  }

  /** Id of who is assigned on the day, or null. */
  Long supervisor(long placement, LocalDate day) {
    return database.read(
        h ->
            h.createQuery(SUPERVISOR)
                .bind("placement", placement)
                .bind("day", day)
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
  }

  List<Integer> intervals() {
    return database.read(h -> h.createQuery(INTERVALS).mapTo(Integer.class).list());
  }
}
