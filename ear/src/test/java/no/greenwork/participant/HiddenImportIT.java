package no.greenwork.participant;

import static no.greenwork.job.CsvImport.errors;
import static no.greenwork.job.CsvImport.outcome;
import static no.greenwork.placement.Transfers.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import no.greenwork.job.CsvImport;
import no.greenwork.placement.Transfers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A file neither changes nor tells of somebody whom its user may not see. */
@ArquillianTest
@RunAsClient
class HiddenImportIT {
  private static final String PROTECTION =
      "SELECT t.protection FROM participant t JOIN placement p ON p.participant_id = t.id WHERE p.external_ref = ?";

  private static JsonObject participants(String order, String header, String row) {
    return CsvImport.result("caseworker", "participants", order, header + "\n" + row + "\n");
  }

  @Test
  void whoIsHiddenIsAsForeignAsSomebodyOfAnotherUnit() {
    String hidden = Transfers.people("caseworker", 1, "STRICTLY_CONFIDENTIAL").getFirst();
    String elsewhere = Transfers.people("caseworker2", 1, "NONE").getFirst();
    for (String number : List.of(hidden, elsewhere)) {
      for (String guess : List.of("family_name;Person", "family_name;Annen", "birth_date;x")) {
        String[] cells = guess.split(";");
        JsonObject job =
            participants("dry-run good", "identity_number;" + cells[0], number + ";" + cells[1]);
        assertThat(errors(job)).as(guess).containsExactly("2 unit FOREIGN");
        assertThat(outcome(job)).as(guess).isEqualTo("DONE 0 0");
      }
    }
  }

  @Test
  void aFileDoesNotTakeAwayAProtectionThatHidesThePersonFromItsUser() {
    String number = Transfers.people("caseworker", 1, "CONFIDENTIAL").getFirst();
    String agreement = Transfers.agreement(2);
    String reference = "H-" + number;
    String file =
        Transfers.file(
            accepted(
                number,
                agreement,
                "start=2026-12-01 percent=100 source=old external_ref=" + reference));
    JsonObject placed = CsvImport.result("caseworker", "placements", "apply all", file);
    assertThat(outcome(placed)).isEqualTo("DONE 1 0");

    JsonObject job = participants("apply good", "identity_number;protection", number + ";NONE");

    assertThat(errors(job)).containsExactly("2 unit FOREIGN");
    assertThat(Transfers.text(PROTECTION, reference)).isEqualTo("CONFIDENTIAL");
  }

  @Test
  void aFileOfPlacementsDoesNotTellWhereSomebodyHiddenIs() {
    String number = Transfers.people("caseworker", 1, "STRICTLY_CONFIDENTIAL").getFirst();
    String agreement = Transfers.agreement(2);
    String file = Transfers.file(accepted(number, agreement, "start=2026-12-01 percent=100"));
    String other = Transfers.file(accepted(number, agreement, "start=2026-12-01 percent=50"));
    assertThat(outcome(CsvImport.result("caseworker", "placements", "apply all", file)))
        .isEqualTo("DONE 1 0");

    for (String guess : List.of(file, other)) {
      JsonObject job = CsvImport.result("caseworker", "placements", "dry-run good", guess);
      assertThat(errors(job)).containsExactly("2 identity_number FOREIGN");
      assertThat(outcome(job)).isEqualTo("DONE 0 0");
    }
  }
}
