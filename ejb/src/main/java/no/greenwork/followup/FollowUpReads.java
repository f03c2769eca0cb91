package no.greenwork.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.greenwork.plan.LedToWork;
import no.greenwork.shared.Database;
import no.greenwork.shared.SqlPart;
import org.jdbi.v3.core.mapper.Nested;

/** Follow-ups as they are stored; the caller has shown whose they are. */
@ApplicationScoped
class FollowUpReads {
  private static final String ROWS =
      "SELECT f.id AS key_id, f.public_id, f.version, f.valid_from, f.valid_to, f.interval_weeks,"
          + " w.display_name AS who, f.purpose, s.display_name AS set_by FROM follow_up f JOIN"
          + " app_user s ON s.id = f.set_by LEFT JOIN app_user w ON w.id = f.user_id WHERE (%s) ORDER"
          + " BY f.valid_from DESC";

  private static final String CONTACTS =
      "SELECT c.follow_up_id, c.contact_on, c.note, c.at, u.display_name AS who FROM"
          + " follow_up_contact c JOIN app_user u ON u.id = c.user_id WHERE c.follow_up_id IN (<ids>)"
          + " ORDER BY c.contact_on DESC, c.id DESC";

  private static final String WORK =
      "SELECT COUNT(*) FROM placement p WHERE p.id = :placement AND " + LedToWork.SQL;

  private static final String SUPERVISOR =
      "SELECT MIN(ps.user_id) FROM placement_supervisor ps WHERE ps.placement_id = :placement AND"
          + " ps.valid_from <= :day AND (ps.valid_to IS NULL OR ps.valid_to > :day)";

  private static final String INTERVALS = "SELECT weeks FROM follow_up_interval ORDER BY weeks";

  private static final String LONGEST =
      "SELECT longest_days FROM follow_up_limit WHERE valid_from <= :day ORDER BY valid_from DESC"
          + " LIMIT 1";

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

  /** A contact and whose it is. */
  public record OfFollowUp(long followUpId, @Nested FollowUp.Contact contact) {}

  /** Latest first. */
  List<FollowUp> ofPlacement(long placement) {
    return list(SqlPart.of("f.placement_id = :placement", "placement", placement));
  }

  Optional<FollowUp> find(String publicId) {
    return list(SqlPart.of("f.public_id = :public", "public", publicId)).stream().findFirst();
  }

  private List<FollowUp> list(SqlPart where) {
    List<Row> rows =
        database.read(
            h ->
                h.createQuery(ROWS.formatted(where.sql()))
                    .bindMap(where.binds())
                    .mapTo(Row.class)
                    .list());
    Map<Long, List<FollowUp.Contact>> contacts = contacts(rows.stream().map(Row::keyId).toList());
    return rows.stream()
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
                    contacts.getOrDefault(row.keyId(), List.of())))
        .toList();
  }

  private Map<Long, List<FollowUp.Contact>> contacts(List<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : database
            .read(h -> h.createQuery(CONTACTS).bindList("ids", ids).mapTo(OfFollowUp.class).list())
            .stream()
            .collect(
                Collectors.groupingBy(
                    OfFollowUp::followUpId,
                    Collectors.mapping(OfFollowUp::contact, Collectors.toList())));
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

  /** Days that one can last at most, as it is set on the day. */
  int longest(LocalDate day) {
    return database.read(h -> h.createQuery(LONGEST).bind("day", day).mapTo(Integer.class).one());
  }

  List<Integer> intervals() {
    return database.read(h -> h.createQuery(INTERVALS).mapTo(Integer.class).list());
  }
}
