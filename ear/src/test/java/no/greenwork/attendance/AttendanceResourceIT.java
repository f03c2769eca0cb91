package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.job.CsvImport;
import no.greenwork.placement.Transfers;
import no.greenwork.testing.RestClient;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days and the sheet's way to NAV and back as a time system asks for them, over HTTP. */
@ArquillianTest
@RunAsClient
class AttendanceResourceIT {
  private static final String IF_MATCH = "If-Match";
  private static final String SIX = "{\"code\":\"PRESENT\",\"hours\":6}";
  private static final String SICK = "{\"code\":\"SELF_CERTIFIED_SICK\"}";
  private static final String WHY = "{\"reason\":\"The 14th is wrong\"}";
  private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

  private final RestClient provider = TestProduct.rest("provider");
  private final RestClient office = TestProduct.rest("caseworker");
  private String id;

  /** Comes from Monday to Wednesday, from the fifth of October. */
  @BeforeEach
  void somebody() {
    String agreement = Transfers.agreement(1);
    String row =
        Transfers.accepted(
            Transfers.people("caseworker", 1, "NONE").getFirst(),
            agreement,
            "start=2026-10-05 end=2026-12-31 percent=100 source=TIDA external_ref="
                + agreement
                + " week_pattern=MON 09:00-15:00|TUE 09:00-15:00|WED 09:00-15:00");
    assertThat(
            CsvImport.outcome(
                CsvImport.result("caseworker", "placements", "apply all", Transfers.file(row))))
        .isEqualTo("DONE 1 0");
    id = Transfers.text("SELECT public_id FROM placement WHERE external_ref = ?", agreement);
  }

  private String sheet() {
    return "placements/" + id + "/attendance/2026-10";
  }

  private HttpResponse<String> day(LocalDate day, String json, int seen) {
    return provider.put(sheet() + "/days/" + day, json, IF_MATCH, tag(seen));
  }

  private HttpResponse<String> step(RestClient who, String step, String json, int seen) {
    return who.post(sheet() + "/" + step, json, IF_MATCH, tag(seen));
  }

  private static String tag(int version) {
    return "\"" + version + "\"";
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  /** Done, and the record has that version now. */
  private static JsonObject assertDone(HttpResponse<String> answer, int version) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).contains(tag(version));
    return json(answer);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(json(answer).getString("code")).isEqualTo(code);
  }

  private int versions() {
    return Integer.parseInt(
        Transfers.text(
            "SELECT COUNT(*) FROM attendance_day d JOIN placement p ON p.id = d.placement_id WHERE p.public_id = ?",
            id));
  }

  @Test
  void aDayIsWrittenOnceUponTheVersionThatWasSeen() {
    String path = sheet() + "/days/" + DAY;
    assertProblem(provider.put(path, SIX), 428, "PRECONDITION_REQUIRED");
    JsonObject written = assertDone(day(DAY, SIX, 0), 1);
    assertThat(written.getString("day")).isEqualTo(DAY.toString());
    assertThat(written.getString("code")).isEqualTo("PRESENT");
    assertThat(written.getString("hours")).isEqualTo("6");
    assertThat(written.getInt("version")).isEqualTo(1);
    assertDone(day(DAY, SIX, 0), 1);
    assertDone(day(DAY, SIX, 1), 1);
    assertThat(versions()).isEqualTo(1);
    assertProblem(day(DAY, SICK, 0), 412, "DAY_CLASH");
    assertProblem(day(DAY, SICK, 7), 412, "DAY_CLASH");
    assertProblem(provider.put(path, SICK, IF_MATCH, "\"x\""), 412, "STALE");
    assertThat(assertDone(day(DAY, SICK, 1), 2)).doesNotContainKey("hours");
    assertThat(versions()).isEqualTo(2);
  }

  private static final Map<String, String> WRONG =
      Map.ofEntries(
          Map.entry("{'code':'PRESENT','hours':25}", "/hours HOURS"),
          Map.entry("{'code':'PRESENT','hours':6.1}", "/hours HOURS"),
          Map.entry("{'code':'PRESENT','hours':-1}", "/hours HOURS"),
          Map.entry("{'code':'PRESENT','hours':'six'}", "/hours NUMBER"),
          Map.entry("{'code':'PRESENT'}", "/hours REQUIRED"),
          Map.entry("{'code':'SICK_NOTE','hours':6}", "/hours HOURS_WITHOUT_PRESENCE"),
          Map.entry("{'code':'ILL'}", "/code CODE"),
          Map.entry("{'hours':6}", "/code REQUIRED"),
          Map.entry("{'code':'PRESENT','hours':6,'note':'x'}", "/note UNKNOWN_FIELD"),
          Map.entry("[]", " MALFORMED"),
          Map.entry("{'code':", " MALFORMED"));

  @Test
  void whatCannotBeRightIsToldByFieldAndNotWritten() {
    WRONG.forEach(
        (body, problem) -> {
          HttpResponse<String> answer = day(DAY, body.replace('\'', '"'), 0);
          assertThat(answer.statusCode()).as(body).isEqualTo(400);
          assertThat(json(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
              .as(body)
              .extracting(e -> e.getString("pointer") + " " + e.getString("code"))
              .containsExactly(problem);
        });
    assertThat(versions()).isZero();
  }

  @Test
  void aDayThatIsNotTheSheetsOrNotThePlacementsIsRefused() {
    String days = "/attendance/2026-10/days/";
    for (String wrong : List.of("2026-11-04", "2026-10-32", "14")) {
      assertThat(
              provider.put("placements/" + id + days + wrong, SICK, IF_MATCH, tag(0)).statusCode())
          .as(wrong)
          .isEqualTo(400);
    }
    assertProblem(day(LocalDate.of(2026, 10, 1), SICK, 0), 409, "PERIOD");
    LocalDate ahead = TestProduct.today().plusDays(1);
    String path = "placements/" + id + "/attendance/2026-11/days/" + ahead;
    HttpResponse<String> presence = provider.put(path, SIX, IF_MATCH, tag(0));
    assertThat(presence.statusCode()).isEqualTo(400);
    assertThat(presence.body()).contains("DAY_AHEAD");
    assertThat(versions()).isZero();
    assertDone(provider.put(path, SICK, IF_MATCH, tag(0)), 1);
  }

  @Test
  void forOthersItIsNotThereAndEachMayDoOnlyTheirPart() {
    for (String account : List.of("provider2", "caseworker2", "farm2", "farm")) {
      RestClient stranger = TestProduct.rest(account);
      assertProblem(
          stranger.put(sheet() + "/days/" + DAY, SICK, IF_MATCH, tag(0)), 404, "NOT_FOUND");
      for (String step :
          List.of("submission", "look", "approval", "return", "hold", "correction")) {
        assertProblem(step(stranger, step, WHY, 0), 404, "NOT_FOUND");
      }
    }
    assertProblem(
        provider.put("placements/no-such/attendance/2026-10/days/" + DAY, SICK, IF_MATCH, tag(0)),
        404,
        "NOT_FOUND");
    assertThat(office.put(sheet() + "/days/" + DAY, SICK, IF_MATCH, tag(0)).statusCode())
        .isEqualTo(403);
    for (String step : List.of("submission", "correction")) {
      assertThat(step(office, step, WHY, 0).statusCode()).as(step).isEqualTo(403);
    }
    for (String step : List.of("look", "approval", "return")) {
      assertThat(step(provider, step, WHY, 0).statusCode()).as(step).isEqualTo(403);
    }
    assertThat(versions()).isZero();
  }

  /** All expected days of October but one. */
  private void fillAllBut(LocalDate left) {
    LocalDate.of(2026, 10, 5)
        .datesUntil(LocalDate.of(2026, 11, 1))
        .filter(day -> day.getDayOfWeek().getValue() <= 3 && !day.equals(left))
        .forEach(day -> assertDone(day(day, SIX, 0), 1));
  }

  @Test
  void theSheetGoesFromDaysToApprovalAndBack() {
    fillAllBut(DAY);
    assertProblem(provider.post(sheet() + "/submission", ""), 428, "PRECONDITION_REQUIRED");
    assertProblem(step(provider, "submission", "", 0), 409, "MISSING_DAYS");
    assertDone(day(DAY, SIX, 0), 1);
    assertProblem(step(provider, "submission", "", 5), 412, "STALE");
    assertThat(assertDone(step(provider, "submission", "", 0), 1).getString("state"))
        .isEqualTo("SUBMITTED");
    assertProblem(step(provider, "submission", "", 0), 409, "LOCKED");
    assertProblem(day(DAY, SICK, 1), 409, "LOCKED");
    assertProblem(office.post(sheet() + "/return", WHY), 428, "PRECONDITION_REQUIRED");
    assertProblem(step(office, "return", WHY, 0), 412, "STALE");
    assertThat(step(office, "return", "{}", 1).statusCode()).isEqualTo(400);
    JsonObject returned = assertDone(step(office, "return", WHY, 1), 2);
    assertThat(returned.getString("state")).isEqualTo("RETURNED");
    assertThat(returned.getString("reason")).isEqualTo("The 14th is wrong");
    assertDone(day(DAY, SICK, 1), 2);
    assertThat(assertDone(step(provider, "submission", "", 2), 3).getInt("edition")).isEqualTo(2);
    assertProblem(step(office, "approval", "", 3), 409, "LOOK_FIRST");
    assertProblem(step(office, "look", "", 2), 412, "STALE");
    assertDone(step(office, "look", "", 3), 3);
    assertDone(step(office, "look", "", 3), 3);
    assertProblem(step(office, "approval", "", 2), 412, "STALE");
    JsonObject approved = assertDone(step(office, "approval", "", 3), 4);
    assertThat(approved.getString("state")).isEqualTo("APPROVED");
    assertThat(approved.getInt("approvedEdition")).isEqualTo(2);
    assertProblem(step(office, "approval", "", 3), 412, "STALE");
    assertProblem(step(office, "return", WHY, 4), 409, "STATE");
    assertProblem(day(DAY, SIX, 2), 409, "LOCKED");
  }

  @Test
  void itIsHeldUntilADayAndCorrectedAsTheNextEditionAfterItIsApproved() {
    fillAllBut(null);
    assertDone(step(provider, "submission", "", 0), 1);
    String until = "{\"reason\":\"Asks the supervisor\",\"until\":\"%s\"}";
    String later = until.formatted(TestProduct.today().plusDays(9));
    assertProblem(office.post(sheet() + "/hold", later), 428, "PRECONDITION_REQUIRED");
    assertProblem(step(office, "hold", later, 0), 412, "STALE");
    for (String wrong : List.of("{}", WHY, until.formatted(TestProduct.today()))) {
      assertThat(step(office, "hold", wrong, 1).statusCode()).as(wrong).isEqualTo(400);
    }
    assertThat(assertDone(step(office, "hold", later, 1), 2).getString("holdUntil"))
        .isEqualTo(TestProduct.today().plusDays(9).toString());
    assertDone(step(office, "look", "", 2), 2);
    assertProblem(step(provider, "correction", WHY, 2), 409, "STATE");
    assertDone(step(office, "approval", "", 2), 3);
    assertProblem(provider.post(sheet() + "/correction", WHY), 428, "PRECONDITION_REQUIRED");
    assertProblem(step(provider, "correction", WHY, 2), 412, "STALE");
    assertThat(step(provider, "correction", "{}", 3).statusCode()).isEqualTo(400);
    JsonObject open = assertDone(step(provider, "correction", WHY, 3), 4);
    assertThat(open.getString("state")).isEqualTo("OPEN");
    assertThat(open.getInt("edition")).isEqualTo(2);
    assertThat(open.getInt("approvedEdition")).isEqualTo(1);
    assertDone(day(DAY, SICK, 1), 2);
  }
}
