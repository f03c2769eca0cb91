package no.greenwork.access;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.capacity.LedgerWriter;
import no.greenwork.dialogue.Party;
import no.greenwork.dialogue.StoredDialogue;
import no.greenwork.shared.PublicId;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Somebody of the account caseworker's unit who is with the account provider, at the account farm's
 * farm, with words of their own in every field.
 *
 * @param word stands in every field, and nowhere else
 */
record MatrixPerson(String kind, String word, long id, String participant, String placement) {
  private static final Jdbi DATABASE = Sql.over(TestProduct.database());
  private static final Jdbi MAINTENANCE = Sql.over(TestProduct.databaseForMigration());
  private static final String THREADS =
      " IN (SELECT t.id FROM dialogue_thread t WHERE t.placement_id IN (<ids>))";
  private static final String MESSAGES =
      " IN (SELECT m.id FROM message m JOIN dialogue_thread t ON t.id = m.thread_id WHERE t.placement_id IN (<ids>))";

  /** The file of a message has its message's id. */
  private static final List<String> DIALOGUE =
      List.of(
          "message_attachment WHERE message_id" + MESSAGES,
          "attachment WHERE id" + MESSAGES,
          "attachment_chunk WHERE attachment_id" + MESSAGES,
          "attachment_key WHERE attachment_id" + MESSAGES,
          "message WHERE thread_id" + THREADS,
          "message_read WHERE thread_id" + THREADS,
          "dialogue_thread WHERE placement_id IN (<ids>)");

  private static final List<String> OWN_ROWS =
      List.of(
          "place_use WHERE placement_id",
          "placement_event WHERE placement_id",
          "proposal WHERE placement_id",
          "plan_goal WHERE plan_version_id",
          "plan_activity WHERE plan_version_id",
          "plan_version WHERE placement_id",
          "review WHERE placement_id",
          "final_report WHERE placement_id",
          "follow_up_contact WHERE follow_up_id",
          "follow_up WHERE placement_id",
          "meeting_point WHERE minutes_id",
          "meeting_minutes WHERE meeting_id",
          "meeting WHERE placement_id",
          "visit_answer WHERE visit_id",
          "visit_date WHERE visit_id",
          "visit WHERE id",
          "farm_day WHERE placement_id",
          "placement_supervisor WHERE placement_id",
          "stay WHERE placement_id",
          "percent_entry WHERE placement_id",
          "placement WHERE id",
          "participant_caseworker WHERE participant_id",
          "participant_unit WHERE participant_id",
          "participant WHERE id");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String[] INSERTS = {
    """
    INSERT INTO participant (id, public_id, given_name, family_name, birth_date, municipality_code, phone, email, interpreter,
      protection, shielded, alias, emergency_name, emergency_phone, adaptations, created_at)
    VALUES (:id, :public, CONCAT(:word, 'fornavn'), CONCAT(:word, 'etternavn'), '1985-04-03', '5001', CONCAT(:word, 'telefon'),
      CONCAT(:word, '@epost.example'), CONCAT(:word, 'tolk'), :protection, :shielded, CONCAT(:word, 'kallenavn'),
      CONCAT(:word, 'pårørende'), CONCAT(:word, 'nødtelefon'), CONCAT(:word, 'tilpasning'), NOW(6))
    """,
    "INSERT INTO participant_unit (participant_id, valid_from, unit_number) VALUES (:id, '2025-01-01', :unit)",
    "INSERT INTO participant_caseworker (participant_id, valid_from, user_id) VALUES (:id, '2025-01-01', :caseworker)",
    """
    INSERT INTO placement (id, public_id, participant_id, measure_code, provider_id, created_by, created_at, touched_at, referred_on,
      referred_by, referred_unit, accepted_on, agreement_id, valid_from, valid_to)
    SELECT :id, :placement, :id, a.measure_code, a.provider_id, :caseworker, NOW(6), NOW(6), :day - INTERVAL 20 DAY, :caseworker, :unit,
      :day - INTERVAL 15 DAY, a.id, :day - INTERVAL 10 DAY, :day + INTERVAL 50 DAY FROM agreement a WHERE a.id = :agreement
    """,
    "INSERT INTO percent_entry (placement_id, valid_from, percent, registered_at) VALUES (:id, :day - INTERVAL 10 DAY, 100, NOW(6))",
    """
    INSERT INTO stay (placement_id, valid_from, valid_to, farm_agreement_id, farm_id)
    VALUES (:id, :day - INTERVAL 10 DAY, :day + INTERVAL 50 DAY, :farm_agreement, :farm)
    """,
    "INSERT INTO placement_supervisor (placement_id, valid_from, user_id) VALUES (:id, :day - INTERVAL 15 DAY, :supervisor)",
    """
    INSERT INTO proposal (id, public_id, placement_id, kind, new_end, justification, proposed_at, proposed_on, proposed_by)
    VALUES (:id, :proposal, :id, 'EXTEND', :day + INTERVAL 90 DAY, CONCAT(:word, 'forslag'), NOW(6), :day, :supervisor)
    """,
    "INSERT INTO placement_event (id, placement_id, at, on_date, user_id, kind, reason) VALUES (:id, :id, NOW(6), :day, :caseworker, 'REFERRED',"
        + " CONCAT(:word, 'grunn'))",
    """
    INSERT INTO plan_version (id, placement_id, number, at, on_date, user_id, follow_up, adaptations)
    VALUES (:id, :id, 1, NOW(6), :day, :supervisor, CONCAT(:word, 'oppfølging'), CONCAT(:word, 'arbeidstilpasning'))
    """,
    "INSERT INTO plan_goal (plan_version_id, position, goal, due_on) VALUES (:id, 1, CONCAT(:word, 'mål'), :day)",
    "INSERT INTO plan_activity (plan_version_id, activity_code) VALUES (:id, 'MILKING')",
    """
    INSERT INTO review (id, placement_id, months, number, due_on, at, on_date, user_id, standing, progress, assessment)
    VALUES (:id, :id, 3, 1, :day, NOW(6), :day, :caseworker, 'AS_PLANNED', 'CLOSER', CONCAT(:word, 'vurdering'))
    """,
    """
    INSERT INTO final_report (id, placement_id, number, at, on_date, user_id, last_day, plan_number, worked, recommendation, known)
    VALUES (:id, :id, 1, NOW(6), :day, :supervisor, :day + INTERVAL 49 DAY, 0, CONCAT(:word, 'erfaring'), CONCAT(:word, 'råd'),
      '{"stays":[],"percents":[],"activities":[],"reviewed":[],"changes":[]}')
    """,
    """
    INSERT INTO follow_up (id, public_id, placement_id, valid_from, valid_to, interval_weeks, user_id, purpose, set_at, set_by)
    VALUES (:id, :placement, :id, :day - INTERVAL 1 DAY, :day + INTERVAL 40 DAY, 4, :supervisor, CONCAT(:word, 'etterpå'), NOW(6), :caseworker)
    """,
    "INSERT INTO follow_up_contact (id, follow_up_id, contact_on, note, at, user_id) VALUES (:id, :id, :day, CONCAT(:word, 'kontakt'), NOW(6),"
        + " :supervisor)",
    """
    INSERT INTO meeting (id, public_id, placement_id, on_date, from_time, place, agenda, with_participant, with_nav, with_provider, farm_id,
      arranged_at, arranged_by, arranged_party)
    VALUES (:id, :placement, :id, :day, '12:00', CONCAT(:word, 'møtested'), CONCAT(:word, 'møtesak'), TRUE, TRUE, TRUE, :farm, NOW(6),
      :supervisor, 'PROVIDER')
    """,
    "INSERT INTO meeting_minutes (id, meeting_id, number, at, on_date, user_id) VALUES (:id, :id, 1, NOW(6), :day, :supervisor)",
    "INSERT INTO meeting_point (minutes_id, position, point_id, agreed, party, due_on) VALUES (:id, 1, :id, CONCAT(:word, 'navpunkt'), 'NAV', :day)",
    "INSERT INTO meeting_point (minutes_id, position, point_id, agreed, party, due_on) VALUES (:id, 2, :id + 1, CONCAT(:word, 'gardspunkt'), 'FARM',"
        + " :day)",
    """
    INSERT INTO visit (id, public_id, placement_id, farm_id, proposed_on, proposed_by, last_on, chosen, chosen_on, confirmed_on)
    VALUES (:id, :visit, :id, :farm, :day - INTERVAL 19 DAY, :supervisor, :day - INTERVAL 16 DAY, 1, :day - INTERVAL 18 DAY,
      :day - INTERVAL 18 DAY)
    """,
    "INSERT INTO visit_date (visit_id, position, on_date, at_time) VALUES (:id, 1, :day - INTERVAL 16 DAY, '10:00')",
    """
    INSERT INTO visit_answer (id, visit_id, side, number, answer, reason, at, on_date, user_id)
    VALUES (:id, :id, 'PARTICIPANT', 1, 'YES', CONCAT(:word, 'besøk'), NOW(6), :day - INTERVAL 15 DAY, :caseworker)
    """,
    """
    INSERT INTO farm_day (placement_id, day, version, farm_id, mark, written_by, sent_by, written_at)
    VALUES (:id, :day - INTERVAL 1 DAY, 1, :farm, 'ABSENT_NOT_NOTIFIED', :supervisor, :supervisor, NOW(3))
    """,
  };

  /** Where all of them are. */
  private static final String PLACE =
      """
      SELECT fa.id farm_agreement, fa.farm_id farm, a.id agreement,
        (SELECT c.unit_number FROM user_grant c JOIN app_user x ON x.id = c.user_id AND x.user_name = 'caseworker' LIMIT 1) unit
      FROM farm_agreement fa JOIN agreement a ON a.id = fa.agreement_id
      JOIN user_grant fg ON fg.farm_id = fa.farm_id JOIN app_user fu ON fu.id = fg.user_id AND fu.user_name = 'farm'
      JOIN user_grant pg ON pg.provider_id = a.provider_id JOIN app_user pu ON pu.id = pg.user_id AND pu.user_name = 'provider'
      WHERE fa.valid_from <= :day AND (fa.valid_to IS NULL OR fa.valid_to > :day + INTERVAL 60 DAY)
        AND a.valid_from <= :day AND (a.valid_to IS NULL OR a.valid_to > :day + INTERVAL 60 DAY)
      ORDER BY fa.id LIMIT 1
      """;

  /**
   * @param caseworker who referred them
   * @param supervisor whom they are assigned to
   */
  static List<MatrixPerson> all(long caseworker, long supervisor) {
    return DATABASE.inTransaction(
        h ->
            List.of(
                make(h, caseworker, supervisor, "ordinary", "NONE", false),
                make(h, caseworker, supervisor, "kode 7", "CONFIDENTIAL", false),
                make(h, caseworker, supervisor, "kode 6", "STRICTLY_CONFIDENTIAL", false),
                make(h, caseworker, supervisor, "unknown", "NEWER_THAN_THIS", false),
                make(h, caseworker, supervisor, "shielded", "NONE", true)));
  }

  private static MatrixPerson make(
      Handle h,
      long caseworker,
      long supervisor,
      String kind,
      String protection,
      boolean shielded) {
    LocalDate day = TestProduct.today();
    MatrixPerson person =
        new MatrixPerson(
            kind,
            "Q" + kind.replace(" ", "") + "Q",
            RANDOM.nextLong(1L << 40, 1L << 41),
            PublicId.random(RANDOM),
            PublicId.random(RANDOM));
    Map<String, Object> place = h.createQuery(PLACE).bind("day", day).mapToMap().one();
    for (String insert : INSERTS) {
      h.createUpdate(insert)
          .bindMap(place)
          .bind("id", person.id())
          .bind("public", person.participant())
          .bind("placement", person.placement())
          .bind("proposal", person.proposal())
          .bind("visit", person.visit())
          .bind("word", person.word())
          .bind("protection", protection)
          .bind("shielded", shielded)
          .bind("caseworker", caseworker)
          .bind("supervisor", supervisor)
          .bind("day", day)
          .execute();
    }
    new LedgerWriter(h).rewrite(List.of(person.id()));
    person.writeAbout(h, (Long) place.get("farm"), caseworker, supervisor);
    return person;
  }

  /** In both threads, with a file each: as it was before they were protected. */
  private void writeAbout(Handle h, long farm, long caseworker, long supervisor) {
    StoredDialogue dialogue = new StoredDialogue(h, id);
    long toProvider = dialogue.message(null, caseworker, Party.NAV, word + "navmelding");
    dialogue.file(toProvider, navFile(), word + "navfil.pdf");
    long toFarm = dialogue.message(farm, supervisor, Party.PROVIDER, word + "gardsmelding");
    dialogue.file(toFarm, farmFile(), word + "gardsfil.pdf");
  }

  /** Public id of the file between NAV and the provider. */
  String navFile() {
    return "n" + placement.substring(1);
  }

  /** Public id of the file between the provider and the farm. */
  String farmFile() {
    return "f" + placement.substring(1);
  }

  /** Public id of what is proposed about the placement. */
  String proposal() {
    return new StringBuilder(placement).reverse().toString();
  }

  /** Public id of the visit before the placement was accepted. */
  String visit() {
    return "v" + placement.substring(1);
  }

  static String unitName() {
    return name(
        "SELECT n.name FROM nav_unit n JOIN user_grant g ON g.unit_number = n.number JOIN app_user u ON u.id = g.user_id"
            + " WHERE u.user_name = 'caseworker'");
  }

  static String farmName() {
    return name(
        "SELECT f.name FROM farm f JOIN user_grant g ON g.farm_id = f.id JOIN app_user u ON u.id = g.user_id"
            + " WHERE u.user_name = 'farm'");
  }

  private static String name(String sql) {
    return DATABASE.withHandle(h -> h.createQuery(sql).mapTo(String.class).first());
  }

  /** Other tests find the demo as it was. */
  static void leave(List<MatrixPerson> people) {
    List<Long> ids = people.stream().map(MatrixPerson::id).toList();
    MAINTENANCE.useTransaction(
        h -> {
          for (String own : DIALOGUE) {
            h.createUpdate("DELETE FROM " + own).bindList("ids", ids).execute();
          }
          for (String own : OWN_ROWS) {
            h.createUpdate("DELETE FROM " + own + " IN (<ids>)").bindList("ids", ids).execute();
          }
        });
  }

  /** What of this person stands in an answer, by the field's name. */
  Map<String, String> marks() {
    Map<String, String> marks = new LinkedHashMap<>();
    marks.put("given name", word + "fornavn");
    marks.put("family name", word + "etternavn");
    marks.put("alias", word + "kallenavn");
    marks.put("phone", word + "telefon");
    marks.put("email", word + "@epost");
    marks.put("emergency name", word + "pårørende");
    marks.put("emergency phone", word + "nødtelefon");
    marks.put("adaptations", word + "tilpasning");
    marks.put("interpreter", word + "tolk");
    marks.put("reason", word + "grunn");
    marks.put("message NAV + provider", word + "navmelding");
    marks.put("file NAV + provider", word + "navfil");
    marks.put("message provider + farm", word + "gardsmelding");
    marks.put("file provider + farm", word + "gardsfil");
    marks.put("justification", word + "forslag");
    marks.put("goal", word + "mål");
    marks.put("follow-up", word + "oppfølging");
    marks.put("work adaptations", word + "arbeidstilpasning");
    marks.put("assessment", word + "vurdering");
    marks.put("what worked", word + "erfaring");
    marks.put("recommendation", word + "råd");
    marks.put("follow-up's purpose", word + "etterpå");
    marks.put("contact", word + "kontakt");
    marks.put("meeting place", word + "møtested");
    marks.put("agenda", word + "møtesak");
    marks.put("office's point", word + "navpunkt");
    marks.put("farm's point", word + "gardspunkt");
    marks.put("said after a visit", word + "besøk");
    return marks;
  }
}
