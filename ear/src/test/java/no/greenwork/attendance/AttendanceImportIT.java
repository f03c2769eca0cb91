package no.greenwork.attendance;

import static no.greenwork.job.CsvImport.errors;
import static no.greenwork.job.CsvImport.outcome;
import static no.greenwork.placement.Transfers.text;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import no.greenwork.job.CsvImport;
import no.greenwork.placement.Transfers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Files of days, handed over as a provider's time system hands them over. */
@ArquillianTest
@RunAsClient
class AttendanceImportIT {
  private static final String HEADER = "placement_ref;day;code;hours\n";
  private static final String WEEK = "MON 09:00-15:00|TUE 09:00-15:00|WED 09:00-12:30";
  private static final String STANDS =
      "SELECT GROUP_CONCAT(CONCAT_WS(' ', d.day, d.version, d.code, d.quarters) ORDER BY d.day, d.version SEPARATOR ', ')"
          + " FROM attendance_day d JOIN placement p ON p.id = d.placement_id WHERE p.public_id = ?";

  private static JsonObject imported(String account, String order, String rows) {
    return CsvImport.result(account, "attendance", order, HEADER + rows);
  }

  private static String placement(String account) {
    String agreement = Transfers.agreement(1);
    placement(account, agreement, "TIDA", agreement);
    return agreement;
  }

  private static void placement(String account, String agreement, String source, String reference) {
    String number = Transfers.people(account, 1, "NONE").getFirst();
    String row =
        Transfers.accepted(
            number,
            agreement,
            "start=2026-10-05 end=2026-12-31 percent=100 source="
                + source
                + " external_ref="
                + reference
                + " week_pattern="
                + WEEK);
    assertThat(outcome(CsvImport.result(account, "placements", "apply all", Transfers.file(row))))
        .isEqualTo("DONE 1 0");
  }

  private static String publicId(String reference) {
    return text("SELECT public_id FROM placement WHERE external_ref = ?", reference);
  }

  @Test
  void daysAreFoundByEitherReferenceAndKeptAsVersions() {
    String reference = placement("caseworker");
    String id = publicId(reference);
    String rows =
        reference
            + ";2026-11-02;PRESENT;\n"
            + reference
            + ";03.11.2026;PARTIAL;2,5\n"
            + id
            + ";2026-11-04;SICK_NOTE;\n";
    assertThat(outcome(imported("provider", "dry-run all", rows))).isEqualTo("DONE 3 0");
    assertThat(text(STANDS, id)).isNull();
    assertThat(outcome(imported("provider", "apply all", rows))).isEqualTo("DONE 3 0");
    assertThat(outcome(imported("provider", "apply all", rows))).isEqualTo("DONE 0 3");
    assertThat(
            outcome(imported("provider", "apply good", reference + ";2026-11-02;PRESENT;7.25\n")))
        .isEqualTo("DONE 1 0");
    assertThat(text(STANDS, id))
        .isEqualTo(
            "2026-11-02 1 PRESENT 24, 2026-11-02 2 PRESENT 29, 2026-11-03 1 PARTIAL 10, 2026-11-04 1 SICK_NOTE");
  }

  private static JsonObject named(String account, String rows) {
    return CsvImport.result(
        account,
        "attendance",
        "apply good",
        "source;external_ref;placement_ref;day;code;hours\n" + rows);
  }

  @Test
  void aDayIsFoundByWhatAnotherSystemCallsItAndOnlyWhatIsSaidChanges() {
    String id = publicId(placement("caseworker"));
    String a = id + "-a";
    assertThat(outcome(named("provider", "TIDA;" + a + ";" + id + ";2026-11-02;PRESENT;6\n")))
        .isEqualTo("DONE 1 0");
    assertThat(outcome(named("provider", "TIDA;" + a + ";;;;\n"))).isEqualTo("DONE 0 1");
    assertThat(outcome(named("provider", "TIDA;" + a + ";;;;5,5\n"))).isEqualTo("DONE 1 0");
    assertThat(outcome(named("provider", "TIDA;" + a + ";;;SICK_NOTE;\n"))).isEqualTo("DONE 1 0");
    assertThat(text(STANDS, id))
        .isEqualTo("2026-11-02 1 PRESENT 24, 2026-11-02 2 PRESENT 22, 2026-11-02 3 SICK_NOTE");
    String b = id + "-b";
    assertThat(outcome(named("provider", "TIDA;" + b + ";" + id + ";2026-11-02;SICK_NOTE;\n")))
        .isEqualTo("DONE 1 0");
    assertThat(
            text(
                "SELECT GROUP_CONCAT(r.external_ref) FROM attendance_reference r JOIN placement p ON p.id = r.placement_id WHERE p.public_id = ?",
                id))
        .isEqualTo(b);
  }

  @Test
  void whatAnotherDayIsCalledNamesNoSecondOneAndNobodyElsesDay() {
    String id = publicId(placement("caseworker"));
    String name = id + "-day";
    assertThat(outcome(named("provider", "TIDA;" + name + ";" + id + ";2026-11-02;PRESENT;6\n")))
        .isEqualTo("DONE 1 0");
    assertThat(
            errors(
                named(
                    "provider",
                    "TIDA;"
                        + name
                        + ";"
                        + id
                        + ";2026-11-03;PRESENT;6\n"
                        + "TIDA;"
                        + name
                        + "2;"
                        + id
                        + ";2026-11-04;PRESENT;6\n"
                        + "TIDA;"
                        + name
                        + "2;"
                        + id
                        + ";2026-11-09;PRESENT;6\n"
                        + "TIDA;unknown;;;PRESENT;\n")))
        .containsExactly(
            "2 external_ref DUPLICATE",
            "4 external_ref DUPLICATE",
            "5 placement_ref REQUIRED",
            "5 day REQUIRED");
    assertThat(errors(named("provider2", "TIDA;" + name + ";;;SICK_NOTE;\n")))
        .containsExactly("2 external_ref FOREIGN");
  }

  /** Each of the two systems may have meant its own person. */
  @Test
  void aReferenceThatTwoSystemsHaveGivenToTwoPlacementsNamesNeither() {
    String reference = Transfers.agreement(1);
    placement("caseworker", reference, "TIDA", reference);
    placement("caseworker", Transfers.agreement(1), "OLD-" + reference, reference);
    String first =
        text(
            "SELECT public_id FROM placement WHERE source = 'TIDA' AND external_ref = ?",
            reference);
    String rows = reference + ";2026-11-02;PRESENT;6\n" + first + ";2026-11-03;PRESENT;6\n";
    CsvImport job = CsvImport.submit("provider", "attendance", "apply good", HEADER + rows);
    assertThat(errors(job.ended())).containsExactly("2 placement_ref DUPLICATE");
    assertThat(outcome(job.ended())).isEqualTo("DONE 1 0");
    assertThat(job.messages("nb")).singleElement().asString().contains(reference, "placement_ref");
    assertThat(text(STANDS, first)).isEqualTo("2026-11-03 1 PRESENT 24");
    assertThat(
            text(
                "SELECT COUNT(*) FROM attendance_day d JOIN placement p ON p.id = d.placement_id WHERE p.external_ref = ?",
                reference))
        .isEqualTo("1");
  }

  @Test
  void whatIsWrongIsSaidRowByRow() {
    String reference = placement("caseworker");
    String rows =
        String.join(
            "\n",
            ";2026-11-02;PRESENT;6",
            reference + ";31.02.2026;PRESENT;6",
            reference + ";2026-11-02;ILL;",
            reference + ";2026-11-02;PRESENT;25",
            reference + ";2026-11-02;PRESENT;x",
            reference + ";2026-11-02;PARTIAL;",
            reference + ";2026-10-04;PRESENT;6",
            reference + ";2026-11-27;PRESENT;6",
            "nobody;2026-11-02;PRESENT;6",
            reference + ";2026-11-03;SICK_NOTE;6",
            reference + ";2026-11-09;PRESENT;6",
            reference + ";2026-11-09;PRESENT;6",
            "");
    JsonObject job = imported("provider", "apply good", rows);
    assertThat(errors(job))
        .containsExactly(
            "2 placement_ref REQUIRED",
            "3 day DATE",
            "4 code CODE",
            "5 hours NUMBER",
            "6 hours NUMBER",
            "7 hours REQUIRED",
            "8 day PERIOD",
            "9 day PERIOD",
            "10 placement_ref NOT_FOUND",
            "11 hours HOURS_WITHOUT_PRESENCE",
            "13 day DUPLICATE");
    assertThat(outcome(job)).isEqualTo("DONE 1 0");
    assertThat(outcome(imported("provider", "apply all", rows))).isEqualTo("DONE 0 0");
  }

  @Test
  void foreignAndLockedAreNotWritten() {
    String reference = placement("caseworker");
    String id = publicId(reference);
    assertThat(errors(imported("provider2", "apply all", id + ";2026-11-02;PRESENT;6\n")))
        .containsExactly("2 placement_ref FOREIGN");
    assertThat(outcome(imported("provider", "apply all", id + ";2026-11-02;PRESENT;6\n")))
        .isEqualTo("DONE 1 0");
    Transfers.DATABASE.useHandle(
        h ->
            h.execute(
                "UPDATE attendance_sheet s JOIN placement p ON p.id = s.placement_id SET s.state = 'APPROVED', s.approved_edition = 1 WHERE p.public_id = ?",
                id));
    assertThat(errors(imported("provider", "apply all", id + ";2026-11-02;SICK_NOTE;\n")))
        .containsExactly("2 day LOCKED");
    assertThat(errors(imported("provider", "apply all", id + ";2026-11-03;PRESENT;\n")))
        .containsExactly("2 day LOCKED");
  }
}
