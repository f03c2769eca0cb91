package no.greenwork.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Mode;
import org.junit.jupiter.api.Test;

class ParticipantPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate BIRTH = LocalDate.of(1990, 4, 12);
  private static final int DEMO_SERIES = 80;

  @Test
  void completeRecordPasses() {
    assertEquals(List.of(), check(Mode.DEMO, number(DEMO_SERIES), BIRTH, Protection.NONE, null));
  }

  @Test
  void productionRefusesTestNumbers() {
    assertEquals(
        List.of("identityNumber ID_NUMBER"),
        check(Mode.PRODUCTION, number(DEMO_SERIES), BIRTH, Protection.NONE, null));
  }

  @Test
  void demoRefusesNumbersThatRealPeopleCanHave() {
    assertEquals(
        List.of("identityNumber ID_NUMBER"),
        check(Mode.DEMO, number(0), BIRTH, Protection.NONE, null));
  }

  @Test
  void protectionMustBeSaid() {
    assertEquals(
        List.of("protection REQUIRED"), check(Mode.DEMO, number(DEMO_SERIES), BIRTH, null, null));
  }

  @Test
  void birthDateMustAgreeWithTheNumber() {
    assertEquals(
        List.of("birthDate BIRTH_DATE_DISAGREES"),
        check(Mode.DEMO, number(DEMO_SERIES), BIRTH.plusDays(1), Protection.NONE, null));
  }

  @Test
  void everyWrongFieldIsNamedAtOnce() {
    assertEquals(
        List.of("identityNumber REQUIRED", "protection REQUIRED", "email EMAIL"),
        check(Mode.DEMO, null, BIRTH, null, "nobody"));
  }

  private static String number(int months) {
    return TestNumbers.of(BIRTH, months, 0);
  }

  private static List<String> check(
      Mode mode, String number, LocalDate birth, Protection protection, String email) {
    ParticipantCommand command =
        new ParticipantCommand(
            number,
            "Kari",
            "Prøve",
            birth,
            "5701",
            null,
            null,
            null,
            email,
            "nb",
            null,
            protection,
            false,
            null,
            null,
            null,
            List.of(),
            null);
    return new ParticipantPolicy(mode, TODAY)
        .check(command).stream().map(p -> p.field() + " " + p.code()).toList();
  }
}
