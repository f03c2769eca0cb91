package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import org.junit.jupiter.api.Test;

class CommandTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static List<String> wrong(Runnable check) {
    Invalid invalid = catchThrowableOfType(Invalid.class, check::run);
    return invalid.problems().stream().map(Problem::field).toList();
  }

  private static GrantCommand grant(Role role, String scope, LocalDate last, boolean confidential) {
    return new GrantCommand(role, scope, DAY, last, confidential, false, false);
  }

  @Test
  void aRoleInAPlaceNeedsThePlace() {
    assertThat(wrong(grant(Role.CASEWORKER, " ", null, false)::check)).containsExactly("scope");
    assertThatCode(grant(Role.DIRECTORATE, "", null, false)::check).doesNotThrowAnyException();
  }

  @Test
  void onlyACaseworkerMayBeLetSeeProtectedPeople() {
    assertThat(wrong(grant(Role.SUPERVISOR, "310000019", null, true)::check))
        .containsExactly("role");
    assertThatCode(grant(Role.CASEWORKER, "9001", null, true)::check).doesNotThrowAnyException();
  }

  @Test
  void aGrantOfOneDayHoldsOnThatDay() {
    assertThatCode(grant(Role.CASEWORKER, "9001", DAY, false)::check).doesNotThrowAnyException();
    assertThat(wrong(grant(Role.CASEWORKER, "9001", DAY.minusDays(1), false)::check))
        .containsExactly("last");
  }

  @Test
  void aUserNameIsSmallLettersAndDigits() {
    assertThat(wrong(() -> new UserCommand("Kari Nordmann", "Kari", null, null).check(true)))
        .containsExactly("userName");
    assertThatCode(() -> new UserCommand("kari.nordmann", "Kari", null, "900 00 000").check(true))
        .doesNotThrowAnyException();
  }

  @Test
  void everyWrongFieldIsNamed() {
    assertThat(wrong(() -> new UserCommand(null, " ", "kari", null).check(true)))
        .containsExactly("userName", "displayName", "email");
  }

  @Test
  void aUserKeepsItsNameForEver() {
    assertThatCode(() -> new UserCommand(null, "Kari", null, null).check(false))
        .doesNotThrowAnyException();
  }
}
