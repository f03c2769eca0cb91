package no.greenwork.placement;

import static no.greenwork.job.CsvImport.errors;
import static no.greenwork.job.CsvImport.outcome;
import static no.greenwork.placement.Transfers.accepted;
import static no.greenwork.placement.Transfers.file;
import static no.greenwork.placement.Transfers.text;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import no.greenwork.job.CsvImport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Files of placements, handed over as the caseworker's system hands them over. */
@ArquillianTest
@RunAsClient
class PlacementImportIT {
  private static final String DECEMBER = "start=2026-12-01 percent=100";

  /** How many there are on the morning of the fullest Monday from December on; they come and go. */
  private static final String MOST_ON_MONDAYS =
      "WITH u AS (SELECT GREATEST(u.valid_from, DATE '2026-12-01') AS first, u.valid_to FROM place_use u JOIN farm f ON f.id = u.farm_id"
          + " WHERE f.org_number = ? AND (u.valid_to IS NULL OR u.valid_to > '2026-12-01') AND u.half_days & 1)"
          + " SELECT COALESCE(MAX((SELECT COUNT(*) FROM u o WHERE o.first <= d.first AND (o.valid_to IS NULL OR o.valid_to > d.first))), 0) FROM u d";

  private static final String COUNT =
      "SELECT COUNT(*) FROM placement p JOIN agreement a ON a.id = p.agreement_id WHERE a.reference = ?";
  private static final String LEDGER =
      "SELECT GROUP_CONCAT(CONCAT_WS(' ', u.valid_from, u.valid_to, u.halves, u.half_days) ORDER BY u.valid_from SEPARATOR ', ')"
          + " FROM place_use u JOIN agreement a ON a.id = u.agreement_id WHERE a.reference = ?";

  private static JsonObject imported(String order, String file) {
    return CsvImport.result("caseworker", "placements", order, file);
  }

  private static List<String> people(int count) {
    return Transfers.people("caseworker", count, "NONE");
  }

  @Test
  void placesAreTakenInTheOrderOfTheFileInADryRunAsInARealOne() {
    String two = Transfers.agreement(2);
    List<String> people = people(4);
    String file =
        file(
            accepted(people.get(0), two, DECEMBER + " end=2026-12-31"),
            accepted(people.get(1), two, DECEMBER),
            accepted(people.get(2), two, "start=2026-12-31 percent=100"),
            accepted(people.get(3), two, "start=2027-01-01 percent=100"));

    for (String order : List.of("dry-run all", "apply all")) {
      JsonObject refused = imported(order, file);
      assertThat(outcome(refused)).as(order).isEqualTo("DONE 0 0");
      assertThat(errors(refused)).as(order).containsExactly("4 start CAPACITY");
    }
    assertThat(outcome(imported("dry-run good", file))).isEqualTo("DONE 3 0");
    assertThat(text(COUNT, two)).isEqualTo("0");

    assertThat(outcome(imported("apply good", file))).isEqualTo("DONE 3 0");
    assertThat(outcome(imported("apply good", file))).isEqualTo("DONE 0 3");
    assertThat(text(COUNT, two)).isEqualTo("3");
  }

  @Test
  void twoHalvesShareAPlaceFromNewYear2026AndOnlyFromThen() {
    String one = Transfers.agreement(1);
    List<String> people = people(3);
    String half = "start=2025-12-01 end=2027-01-31 percent=50";

    JsonObject job =
        imported(
            "apply good",
            file(
                accepted(people.get(0), one, half).replace("2026-10-0", "2025-10-0"),
                accepted(people.get(1), one, "start=2026-12-01 end=2027-01-31 percent=49"),
                accepted(people.get(2), one, "start=2027-01-31 end=2027-02-28 percent=1")));

    assertThat(outcome(job)).isEqualTo("DONE 2 0");
    assertThat(errors(job)).containsExactly("4 start CAPACITY");
    assertThat(text(LEDGER, one))
        .isEqualTo(
            "2025-12-01 2026-01-01 2 1048575, 2026-01-01 2027-02-01 1 1048575, 2026-12-01 2027-02-01 1 1048575");
  }

  @Test
  void whatIsFullOnDaysThatHavePassedIsNotAskedAbout() {
    String one = Transfers.agreement(1);
    List<String> people = people(3);
    String past = "start=2026-10-06 end=2026-11-22 percent=100";
    String today = "start=2026-10-06 end=2026-11-23 percent=100";

    JsonObject job =
        imported(
            "apply good",
            file(
                accepted(people.get(0), one, today),
                accepted(people.get(1), one, past),
                accepted(people.get(2), one, today)));

    assertThat(errors(job)).containsExactly("4 start CAPACITY");
    assertThat(outcome(job)).isEqualTo("DONE 2 0");
  }

  /** The farm agreement is over and nothing came after it; the place is still the agreement's. */
  @Test
  void whoStaysAtAFarmWithoutAnAgreementAnyMoreTakesNoMoreThanThereIs() {
    String one = Transfers.agreement(1);
    String farm = Transfers.farm(one, 1);
    List<String> people = people(2);
    String atFarm = accepted(people.get(0), one, atFarm(farm).replace("percent=100", "percent=50"));
    String beside = accepted(people.get(1), one, "start=2026-12-01 percent=50");
    assertThat(outcome(imported("apply good", file(atFarm)))).isEqualTo("DONE 1 0");
    Transfers.DATABASE.useHandle(
        h ->
            h.execute(
                "UPDATE farm_agreement SET valid_to = '2025-03-13' WHERE agreement_id = (SELECT id FROM agreement WHERE reference = ?)",
                one));
    assertThat(outcome(imported("apply good", file(beside)))).isEqualTo("DONE 1 0");

    JsonObject more = imported("apply good", file(atFarm.replace("percent=50", "percent=100")));

    assertThat(errors(more)).containsExactly("2 start CAPACITY");
  }

  @Test
  void aFarmsHalfDaysFillUpInTheOrderOfTheFile() {
    String agreement = Transfers.agreement(20);
    String farm = Transfers.farm(agreement, 20);
    String was =
        text("SELECT COALESCE(places_per_half_day, 0) FROM farm WHERE org_number = ?", farm);
    String present = text(MOST_ON_MONDAYS, farm);
    int limit = Integer.parseInt(present) + 1;
    limit(farm, limit);
    try {
      List<String> people = people(3);
      String monday = " week_pattern=MON 09:00-12:00";
      JsonObject job =
          imported(
              "apply good",
              file(
                  accepted(people.get(0), agreement, atFarm(farm) + monday),
                  accepted(people.get(1), agreement, atFarm(farm) + monday),
                  accepted(
                      people.get(2), agreement, atFarm(farm) + " week_pattern=SAT 09:00-12:00")));
      assertThat(errors(job)).containsExactly("3 week_pattern HALF_DAY_FULL");
      assertThat(outcome(job)).isEqualTo("DONE 2 0");
    } finally {
      limit(farm, Integer.parseInt(was));
    }
  }

  private static String atFarm(String farm) {
    return DECEMBER + " farm_org_number=" + farm;
  }

  private static void limit(String farm, int limit) {
    Transfers.DATABASE.useHandle(
        h ->
            h.execute(
                "UPDATE farm SET places_per_half_day = NULLIF(?, 0) WHERE org_number = ?",
                limit,
                farm));
  }

  @Test
  void aProtectedPersonComesToAFarmOnlyWhenThatWasDecided() {
    String agreement = Transfers.agreement(6);
    String farm = Transfers.farm(agreement, 5);
    String six = Transfers.people("caseworker", 1, "STRICTLY_CONFIDENTIAL").getFirst();
    String seven = Transfers.people("caseworker", 1, "CONFIDENTIAL").getFirst();

    JsonObject job =
        imported(
            "apply good",
            file(
                accepted(six, agreement, atFarm(farm)),
                accepted(seven, agreement, atFarm(farm) + " farm_confirmed=no"),
                accepted(seven, agreement, atFarm(farm) + " farm_confirmed=ja"),
                accepted(six, agreement, DECEMBER)));

    assertThat(errors(job))
        .containsExactly("2 farm_org_number PROTECTED", "3 farm_org_number PROTECTED");
    assertThat(outcome(job)).isEqualTo("DONE 2 0");
  }

  @Test
  void everythingAboutAPlacementComesBackAsItWasAndASecondTimeChangesNothing() {
    String agreement = Transfers.agreement(5);
    String farm = Transfers.farm(agreement, 5);
    String person = people(1).getFirst();
    String file =
        file(
            accepted(
                person,
                agreement,
                atFarm(farm).replace("percent=100", "percent=60")
                    + " end=2027-03-31 days_per_week=3 exit_reason=EDUCATION"
                    + " week_pattern=WED 09:00-15:00|MON 09:00-15:00 source=old external_ref=P-"
                    + person));

    assertThat(outcome(imported("apply all", file))).isEqualTo("DONE 1 0");
    assertThat(outcome(imported("apply all", file))).isEqualTo("DONE 0 1");
    assertThat(
            outcome(
                imported(
                    "apply all", "source,external_ref,percent\nold,P-" + person + ",\"70\"\n")))
        .isEqualTo("DONE 1 0");
    assertThat(text(LEDGER, agreement)).isEqualTo("2026-12-01 2027-04-01 2 52275");
    assertThat(
            text(
                "SELECT CONCAT_WS(' ', p.referred_on, p.accepted_on, p.valid_from, p.valid_to, p.exit_reason, e.percent, e.days_per_week,"
                    + " (SELECT COUNT(*) FROM placement_event v WHERE v.placement_id = p.id)) FROM placement p"
                    + " JOIN percent_entry e ON e.placement_id = p.id WHERE p.external_ref = ?",
                "P-" + person))
        .isEqualTo("2026-10-01 2026-10-05 2026-12-01 2027-04-01 EDUCATION 70 3 2");
  }

  @Test
  void anEndedOneMayBeOldAndIsLockedTwoMonthsAfterItsEnd() {
    String agreement = Transfers.agreement(5);
    List<String> people = people(2);
    String old = "start=2026-01-05 end=2026-09-22 percent=100";
    String fresh = "start=2026-01-05 end=2026-09-23 percent=100";
    String file =
        file(accepted(people.get(0), agreement, old), accepted(people.get(1), agreement, fresh))
            .replace("2026-10-0", "2025-10-0");
    assertThat(outcome(imported("apply all", file))).isEqualTo("DONE 2 0");

    JsonObject changed = imported("apply good", file.replace("2026-09-2", "2026-10-1"));

    assertThat(errors(changed)).containsExactly("2 end LOCKED");
    assertThat(outcome(changed)).isEqualTo("DONE 1 0");
    assertThat(outcome(imported("apply good", file.replaceFirst("2026-09-22", "2026-09-22"))))
        .isEqualTo("DONE 1 1");
  }

  @Test
  void anothersPeopleAreForeignAndStayUntouched() {
    String agreement = Transfers.agreement(5);
    String theirs = Transfers.people("caseworker2", 1, "NONE").getFirst();

    JsonObject job = imported("apply good", file(accepted(theirs, agreement, DECEMBER)));

    assertThat(errors(job)).containsExactly("2 identity_number FOREIGN");
    assertThat(text(COUNT, agreement)).isEqualTo("0");
  }

  @Test
  void anAcceptedPlaceClosesThePersonsReferralsOfBeforeIt() {
    String wanted = Transfers.agreement(1);
    String other = Transfers.agreement(1);
    String person = people(1).getFirst();
    String referral =
        "identity_number="
            + person
            + " agreement_ref="
            + other
            + " measure=AFT referred=2026-09-01";
    String file = file(referral, accepted(person, wanted, DECEMBER));

    assertThat(outcome(imported("apply all", file))).isEqualTo("DONE 2 0");
    assertThat(
            text(
                "SELECT p.not_relevant_reason FROM placement p JOIN agreement a ON a.id = p.agreement_id WHERE a.reference = ?",
                other))
        .isEqualTo("PLACED_ELSEWHERE");
    assertThat(outcome(imported("apply all", file))).isEqualTo("DONE 0 2");
  }
}
