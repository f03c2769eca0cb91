package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where who came in by a PIN may go: to what is named, and nowhere else. */
class PhoneEntryTest {
  private static final String CARD = "/placements/view";
  private static final String MONTH = "/farmday/month";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index",
        "/today/do",
        "/farmday/present",
        "/farmday/drill",
        "/draft",
        "/api/v1/farm-day/marks"
      })
  void theDayWhoIsHereAndTheDrillWithItsDraftAreOpen(String path) {
    assertThat(PhoneEntry.isOpen("GET", path, Set.of())).isTrue();
    assertThat(PhoneEntry.isOpen("POST", path, Set.of())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/account",
        "/placements/list",
        "/placements/view.xhtml",
        "/farmday/phones",
        "/farmday/present/",
        "/session/phone",
        "/session/grant",
        "/api/v1/placements",
        "/api/v1/farm-day/marks/x",
        "/admin/users",
        "/letter/placement",
        "/letter/farm-month",
        "/farmday/month.xhtml",
        "/attachment"
      })
  void whatIsNotNamedIsClosed(String path) {
    assertThat(PhoneEntry.isOpen("GET", path, Set.of())).isFalse();
    assertThat(PhoneEntry.isOpen("POST", path, Set.of())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/farmday/drill, /farmday/drill",
    "/farmday/present?lang=nb, /farmday/present?lang=nb",
    "/?day=2026-11-24&lang=nn, /?day=2026-11-24&lang=nn",
    "/placements/view?id=x, /placements/view?id=x",
    "/farmday/month?month=2026-11, /farmday/month?month=2026-11",
    "/farmday/drill?form:save=, /",
    "/placements/list, /",
    "/draft, /",
    "/today/do, /",
  })
  void thePinLeadsOnToThePageThatWasWantedIfItIsOpen(String asked, String next) {
    assertThat(PhoneEntry.next(asked)).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({
    "/farmday/drill, true",
    "/placements/view?id=x, false",
    "/stops/ask, false",
    "/farmday/drill?form:save=, false"
  })
  void draftsAreOfThePagesToWhichThePinLeads(String page, boolean taken) {
    assertThat(PhoneEntry.takesDraft(page)).isEqualTo(taken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void theCardIsReadAndNothingIsSentThere(String method) {
    assertThat(PhoneEntry.isOpen("GET", CARD, Set.of("id", "told", "lang"))).isTrue();
    assertThat(PhoneEntry.isOpen(method, CARD, Set.of("id"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void theMonthIsReadAndNothingIsSentThere(String method) {
    assertThat(PhoneEntry.isOpen("GET", MONTH, Set.of("month", "lang"))).isTrue();
    assertThat(PhoneEntry.isOpen(method, MONTH, Set.of("month"))).isFalse();
    assertThat(PhoneEntry.isOpen("GET", MONTH, Set.of("month", "form:save"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jakarta.faces.ViewState", "form", "jakarta.faces.source", "anything"})
  void anAddressThatPressesSomethingOnTheCardIsClosed(String parameter) {
    assertThat(PhoneEntry.isOpen("GET", CARD, Set.of("id", parameter))).isFalse();
  }
}
