package no.greenwork.organisation;

import static no.greenwork.job.CsvImport.errors;
import static no.greenwork.job.CsvImport.outcome;
import static no.greenwork.job.CsvImport.result;
import static no.greenwork.job.CsvImport.told;
import static no.greenwork.placement.Transfers.DATABASE;
import static no.greenwork.placement.Transfers.text;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Iterator;
import no.greenwork.job.CsvImport;
import no.greenwork.placement.Transfers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Files of providers, farms and their agreements, as a coordinator hands them over. */
@ArquillianTest
@RunAsClient
class RegisterImportIT {
  private static final Iterator<String> NUMBERS = OrgNumbers.from(313_000_000, 700).iterator();
  private static final String FARM =
      "org_number;name;municipality;latitude;longitude;activities;places_per_half_day\n";
  private static final String FARM_AGREEMENT =
      "agreement_ref;farm_org_number;from;places;key_kind;key_value\n";

  private static JsonObject coordinator(String kind, String file) {
    return result("coordinator", kind, "apply all", file);
  }

  private static void assertTakenOnce(String kind, String file, int rows) {
    assertThat(outcome(coordinator(kind, file))).isEqualTo("DONE " + rows + " 0");
    assertThat(outcome(coordinator(kind, file))).isEqualTo("DONE 0 " + rows);
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    String provider = NUMBERS.next();
    String farm = NUMBERS.next();
    assertTakenOnce(
        "providers",
        "source,external_ref,org_number,name,municipality,region,phone\n"
            + "GAMMEL,P-%s,%s,Prøve AS,5001,5700,22 00 00 00\n".formatted(provider, provider),
        1);
    assertTakenOnce(
        "farms", FARM + farm + ";Prøvegard;5001;63,4;10.39512345;MILKING|HORSES;4\n", 1);
    assertTakenOnce(
        "agreements",
        "agreement_ref;provider_org_number;region;measure;from;to;places\n"
            + "R-%s;%s;5700;AFT;01.01.2026;;3\n".formatted(provider, provider),
        1);
    assertTakenOnce(
        "farm-agreements",
        FARM_AGREEMENT + "R-%s;%s;2026-01-01;2;PERCENT;62,5\n".formatted(provider, farm),
        1);
  }

  @Test
  void aRegionThatLostItsZeroIsTakenWithAWarning() {
    JsonObject job =
        coordinator(
            "agreements",
            "agreement_ref;provider_org_number;region;measure;from;places\nR-ZERO;310000019;300;AFT;2026-01-01;3\n");
    assertThat(told(job, "warnings")).containsExactly("2 region LEADING_ZERO");
    assertThat(errors(job)).containsExactly("2 region FOREIGN"); // Oslo is not this coordinator's
  }

  @Test
  void aRowStatesTheFirstKeyAndLeavesWhatWasAgreedLater() {
    String agreement = Transfers.agreement(5);
    String farm = Transfers.farm(agreement, 2);
    String id =
        text(
            "SELECT f.id FROM farm_agreement f JOIN agreement a ON a.id = f.agreement_id WHERE a.reference = ?",
            agreement);
    DATABASE.useHandle(
        h ->
            h.execute(
                "INSERT INTO distribution_key (farm_agreement_id, valid_from, key_kind, key_value, registered_at) VALUES (?, '2026-06-01', 'PERCENT', 70, UTC_TIMESTAMP(6))",
                id));
    String row = FARM_AGREEMENT + agreement + ";" + farm + ";2025-01-01;2;PERCENT;";
    assertThat(outcome(coordinator("farm-agreements", row + "60\n"))).isEqualTo("DONE 0 1");
    assertThat(outcome(coordinator("farm-agreements", row + "55\n"))).isEqualTo("DONE 1 0");
    assertThat(
            text(
                "SELECT GROUP_CONCAT(CONCAT(valid_from, ' ', key_value) ORDER BY valid_from SEPARATOR ', ') FROM distribution_key WHERE farm_agreement_id = ?",
                id))
        .isEqualTo("2025-01-01 55.00, 2026-06-01 70.00");
    assertThat(
            text(
                "SELECT CONCAT(JSON_VALUE(old_values, '$.keyValue'), ' ', JSON_VALUE(new_values, '$.keyValue')) FROM change_log WHERE record_type = 'farm_agreement' AND record_id = ? AND action = 'CHANGE'",
                id))
        .isEqualTo("60.00 55.00");
  }

  @Test
  void aKeyInMoreThanOereAndANumberWithAnExponentAreRefused() {
    String agreement = Transfers.agreement(5);
    String farm = Transfers.farm(agreement, 1);
    String row = FARM_AGREEMENT + agreement + ";" + farm + ";2026-01-01;1;PERCENT;";
    assertThat(errors(coordinator("farm-agreements", row + "33,333\n")))
        .containsExactly("2 key_value DECIMALS");
    assertThat(errors(coordinator("farm-agreements", row + "1e-999999999\n")))
        .containsExactly("2 key_value NUMBER");
  }

  @Test
  void halfAReferenceOfAnOutsideSystemIsWrong() {
    String file = "source;org_number;name;municipality;region\nGAMMEL;%s;Prøve AS;5001;5700\n";
    assertThat(errors(coordinator("providers", file.formatted(NUMBERS.next()))))
        .containsExactly("2 external_ref REQUIRED");
  }

  @Test
  void aBusStopIsClearedWithTheTimeOfItsFirstBus() {
    String farm = NUMBERS.next();
    coordinator("farms", FARM + farm + ";Prøvegard;5001;;;;\n");
    DATABASE.useHandle(
        h ->
            h.execute(
                "UPDATE farm SET bus_stop = 'Krysset', bus_first_arrival = '07:40' WHERE org_number = ?",
                farm));
    assertThat(outcome(coordinator("farms", "org_number;bus_stop\n" + farm + ";-\n")))
        .isEqualTo("DONE 1 0");
    assertThat(
            text(
                "SELECT COUNT(*) FROM farm WHERE org_number = ? AND bus_stop IS NULL AND bus_first_arrival IS NULL",
                farm))
        .isEqualTo("1");
  }

  @Test
  void aPersonWhoIsKnownToAnotherSystemNowIsKeptAsItsOwn() {
    String person = Transfers.people("caseworker", 1, "NONE").getFirst();
    String file = "identity_number;source;external_ref\n%s;%s;REF-" + person.hashCode() + "\n";
    for (String source : new String[] {"GAMMEL", "NY"}) {
      assertThat(
              outcome(
                  result(
                      "caseworker", "participants", "apply all", file.formatted(person, source))))
          .isEqualTo("DONE 1 0");
    }
    assertThat(
            text(
                "SELECT source FROM participant WHERE external_ref = ?",
                "REF-" + person.hashCode()))
        .isEqualTo("NY");
  }

  @Test
  void fewerPlacesThanAreTakenIsSaidOfTheColumnOfThePlaces() {
    String agreement = Transfers.agreement(2);
    var people = Transfers.people("caseworker", 2, "NONE");
    String file =
        "identity_number;agreement_ref;measure;referred;accepted;start\n%s;%s;AFT;2026-11-02;2026-11-03;2026-12-01\n%s;%s;AFT;2026-11-02;2026-11-03;2026-12-01\n"
            .formatted(people.getFirst(), agreement, people.getLast(), agreement);
    assertThat(outcome(result("caseworker", "placements", "apply all", file)))
        .isEqualTo("DONE 2 0");
    assertThat(errors(coordinator("agreements", "agreement_ref;places\n" + agreement + ";1\n")))
        .containsExactly("2 places OVER_BOOKED_REASON");
  }

  @Test
  void whatWasWrittenBeforeAFileBreaksOffIsCounted() {
    StringBuilder file = new StringBuilder("org_number;name;municipality;region\n");
    for (int i = 0; i < 600; i++) {
      file.append(NUMBERS.next()).append(";Prøve AS;5001;5700\n");
    }
    file.append("310090018;\"Uten slutt;5001;5700\n");
    JsonObject job = result("coordinator", "providers", "apply good", file.toString());
    assertThat(outcome(job)).isEqualTo("FAILED 500 0");
    assertThat(job.getString("code")).isEqualTo("QUOTES");
  }

  @Test
  void theErrorFileOfAFileThatCannotBeReadSaysWhy() {
    CsvImport job = CsvImport.submit("coordinator", "providers", "apply all", "name;name\nA;B\n");
    assertThat(job.ended().getString("state")).isEqualTo("FAILED");
    assertThat(job.errorFile())
        .startsWith("\uFEFFerror_column;error_code;error_message")
        .contains(";HEADER;");
  }
}
