package no.greenwork.placement;

import static no.greenwork.job.CsvImport.errors;
import static no.greenwork.job.CsvImport.outcome;
import static no.greenwork.placement.Transfers.accepted;
import static no.greenwork.placement.Transfers.file;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import no.greenwork.job.CsvImport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Rows of placements with every kind of mistake: what is told of each, and that nothing is written.
 */
@ArquillianTest
@RunAsClient
class WrongTransfersIT {
  private static final String START = "start=2026-12-01 percent=100";

  private String agreement;
  private String person;

  @BeforeEach
  void somebodyAndAPlace() {
    agreement = Transfers.agreement(5);
    person = Transfers.people("caseworker", 1, "NONE").getFirst();
  }

  private List<String> told(String row) {
    JsonObject job = CsvImport.result("caseworker", "placements", "apply good", file(row));
    assertThat(outcome(job)).as(row).isEqualTo("DONE 0 0");
    return errors(job).stream().map(error -> error.substring(2)).toList();
  }

  private List<String> toldOf(String more) {
    return told(accepted(person, agreement, more));
  }

  @Test
  void whatIsMissing() {
    assertThat(told("percent=100"))
        .containsExactly(
            "identity_number REQUIRED",
            "agreement_ref REQUIRED",
            "measure REQUIRED",
            "referred REQUIRED");
    assertThat(toldOf("percent=100")).containsExactly("start REQUIRED");
  }

  @Test
  void whatIsNotThere() {
    assertThat(told(accepted("12345678901", "NO-SUCH", START)))
        .containsExactly("identity_number ID_NUMBER", "agreement_ref NOT_FOUND");
    assertThat(toldOf(START + " farm_org_number=123456789"))
        .containsExactly("farm_org_number ORG_NUMBER");
    assertThat(toldOf(START + " farm_org_number=310090018"))
        .containsExactly("farm_org_number NOT_FOUND");
  }

  @Test
  void cellsThatAreNotWhatTheyShouldBe() {
    assertThat(
            toldOf(
                "start=2026-02-31 end=31.13.2026 percent=half days_per_week=6 exit_reason=HAPPY week_pattern=MON 9-15"))
        .containsExactlyInAnyOrder(
            "start DATE",
            "end DATE",
            "percent NUMBER",
            "days_per_week OUT_OF_RANGE",
            "exit_reason CODE",
            "week_pattern CODE");
    assertThat(toldOf("start=2026-12-01 percent=0")).containsExactly("percent OUT_OF_RANGE");
    assertThat(toldOf("start=2026-12-01 percent=50,5")).containsExactly("percent NUMBER");
    assertThat(toldOf(START + " week_pattern=MON 15:00-09:00"))
        .containsExactly("week_pattern END_BEFORE_START");
  }

  @Test
  void datesThatCannotStandTogether() {
    assertThat(toldOf("start=2026-12-01 end=2026-11-30")).containsExactly("end END_BEFORE_START");
    assertThat(toldOf("start=2026-12-01 end=2029-12-01")).containsExactly("end AFTER_MAXIMUM");
    assertThat(
            told(
                accepted(person, agreement, START)
                    .replace("accepted=2026-10-05", "accepted=2026-09-30")))
        .containsExactly("referred PERIOD");
    assertThat(
            told(
                accepted(person, agreement, START)
                    .replace("accepted=2026-10-05", "accepted=2026-11-24")))
        .containsExactly("accepted PERIOD");
  }

  @Test
  void whatTheRegistersSayOfTheStartDay() {
    assertThat(told(accepted(person, agreement, START).replace("AFT", "VTA_S")))
        .containsExactly("agreement_ref NO_AGREEMENT");
    assertThat(toldOf("start=2024-12-01 percent=100")).contains("agreement_ref NO_AGREEMENT");
    assertThat(toldOf("start=1976-12-01 percent=100"))
        .contains("measure MEASURE_NOT_VALID", "agreement_ref NO_AGREEMENT", "QUALITY_PROVIDER");
  }

  @Test
  void thePlaceStandsInTheFileTwice() {
    String row = accepted(person, agreement, START);
    JsonObject job = CsvImport.result("caseworker", "placements", "apply good", file(row, row));
    assertThat(outcome(job)).isEqualTo("DONE 1 0");
    assertThat(errors(job)).containsExactly("3 DUPLICATE");
  }

  @Test
  void whatAReferralCannotHaveIsToldAndNotKept() {
    String referral =
        "identity_number="
            + person
            + " agreement_ref="
            + agreement
            + " measure=AFT referred=2026-11-01 ";
    JsonObject job =
        CsvImport.result("caseworker", "placements", "apply all", file(referral + "percent=50"));
    assertThat(outcome(job)).isEqualTo("DONE 1 0");
    assertThat(CsvImport.told(job, "warnings")).containsExactly("2 percent AFTER_ACCEPTANCE");
  }

  @Test
  void theErrorFileCanBeMendedAndFedAgain() {
    String other = Transfers.people("caseworker", 1, "NONE").getFirst();
    CsvImport first =
        CsvImport.submit(
            "caseworker",
            "placements",
            "apply good",
            file(
                accepted(person, agreement, START),
                accepted(other, agreement, "start=2026-02-31 percent=100")));
    assertThat(errors(first.ended())).containsExactly("3 start DATE");

    String wrong = first.errorFile();
    assertThat(wrong).contains("error_column;error_code;error_message", other, ";start;DATE;");
    assertThat(wrong).doesNotContain(person);
    JsonObject again =
        CsvImport.result(
            "caseworker", "placements", "apply all", wrong.replace("2026-02-31", "2026-12-01"));
    assertThat(outcome(again)).isEqualTo("DONE 1 0");
  }

  @Test
  void whatIsWrongIsSaidInTheReadersLanguage() {
    CsvImport job =
        CsvImport.submit(
            "caseworker", "placements", "dry-run all", file(accepted(person, agreement, "")));
    job.ended();
    assertThat(job.messages("nb")).containsExactly("Feltet må fylles ut.");
    assertThat(job.messages("nn")).containsExactly("Feltet må fyllast ut.");
    assertThat(job.messages("en")).containsExactly("The field must be filled in.");
  }
}
