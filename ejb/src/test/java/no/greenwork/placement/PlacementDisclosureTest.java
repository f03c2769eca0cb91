package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Grant;
import no.greenwork.access.Role;
import org.junit.jupiter.api.Test;

class PlacementDisclosureTest {
  private static final long USER = 7;

  private static PlacementDisclosure as(Role role, boolean kode7, boolean kode6, boolean shielded) {
    Grant grant = new Grant(1, role, role.scopeType(), "9001", 0, "", kode7, kode6, shielded);
    return new PlacementDisclosure(new Actor(USER, "u", "U", "nb", grant, List.of(grant)));
  }

  private static PlacementRecord of(String protection, boolean shielded, long supervisor) {
    return of(PlacementState.ACTIVE, protection, shielded, supervisor);
  }

  private static PlacementRecord of(
      PlacementState state, String protection, boolean shielded, long supervisor) {
    LocalDate day = LocalDate.of(2026, 1, 1);
    return new PlacementRecord(
        1,
        "p",
        1,
        state,
        NotRelevantReason.WITHDRAWN,
        "Gård er full",
        "Gård er lagt ned",
        null,
        null,
        "AFT",
        Arena.GREEN_WORK,
        "310000019",
        "Provider",
        "320000010",
        "Farm",
        "A-1",
        day,
        day,
        day,
        day,
        null,
        100,
        5,
        "s",
        "S",
        supervisor,
        3L,
        2,
        "x",
        "Given",
        "Family",
        "Alias",
        protection,
        shielded,
        "9001",
        "Unit");
  }

  @Test
  void caseworkerNeedsTheRightForEachKindOfPerson() {
    assertThat(as(Role.CASEWORKER, false, false, false).hides(of("NONE", false, 0), false))
        .isFalse();
    assertThat(as(Role.CASEWORKER, false, true, true).hides(of("CONFIDENTIAL", false, 0), false))
        .isTrue();
    assertThat(as(Role.CASEWORKER, true, false, false).hides(of("CONFIDENTIAL", false, 0), false))
        .isFalse();
    assertThat(
            as(Role.CASEWORKER, true, false, true)
                .hides(of("STRICTLY_CONFIDENTIAL", false, 0), false))
        .isTrue();
    assertThat(as(Role.CASEWORKER, true, false, true).hides(of("SOMETHING_NEW", false, 0), false))
        .isTrue();
    assertThat(as(Role.CASEWORKER, true, true, false).hides(of("NONE", true, 0), false)).isTrue();
    assertThat(
            as(Role.CASEWORKER, false, true, true)
                .hides(of("STRICTLY_CONFIDENTIAL_ABROAD", true, 0), false))
        .isFalse();
  }

  @Test
  void caseworkerWithoutTheRightLearnsNeitherNameNorNumberNorPlace() {
    PlacementRow row =
        as(Role.CASEWORKER, false, false, false).row(of("STRICTLY_CONFIDENTIAL", false, 0), false);
    assertThat(row.person().name()).isNull();
    assertThat(row.person().identityNumber()).isNull();
    assertThat(row.person().unit()).isNull();
    assertThat(row.provider()).isNull();
    assertThat(row.farmName()).isNull();
  }

  @Test
  void whatSomebodyWroteOfAHiddenPersonIsNotShownForItCanNameAPlace() {
    PlacementDisclosure caseworker = as(Role.CASEWORKER, false, false, false);
    for (PlacementState typed : List.of(PlacementState.WAITING_LIST, PlacementState.DECLINED)) {
      assertThat(caseworker.row(of(typed, "CONFIDENTIAL", false, 0), false).reason()).isNull();
      assertThat(caseworker.row(of(typed, "NONE", false, 0), false).reason()).startsWith("Gård");
    }
    PlacementRecord withdrawn = of(PlacementState.NOT_RELEVANT, "CONFIDENTIAL", false, 0);
    assertThat(caseworker.row(withdrawn, false).reason()).isEqualTo("WITHDRAWN");
  }

  @Test
  void onlyTheAssignedSupervisorSeesAProtectedPersonAndOnlyAfterConfirming() {
    PlacementDisclosure supervisor = as(Role.SUPERVISOR, false, false, false);
    assertThat(supervisor.hides(of("CONFIDENTIAL", false, USER), false)).isTrue();
    assertThat(supervisor.hides(of("CONFIDENTIAL", false, USER), true)).isFalse();
    assertThat(supervisor.hides(of("CONFIDENTIAL", false, 8), true)).isTrue();
    assertThat(
            as(Role.PROVIDER_COORDINATOR, true, true, true)
                .hides(of("CONFIDENTIAL", false, USER), true))
        .isTrue();
  }

  @Test
  void thoseWhoSeePlacesSeeNoPersonAndNoReason() {
    for (Role role : Role.values()) {
      if (role.seesNoPerson()) {
        PlacementRow row = as(role, true, true, true).row(of("NONE", false, 0), true);
        assertThat(row.person()).isNull();
        assertThat(row.reason()).isNull();
        assertThat(row.supervisorName()).isNull();
      }
    }
  }

  @Test
  void anIdentityNumberIsNeverShownWhole() {
    assertThat(
            as(Role.CASEWORKER, true, true, true)
                .row(of("NONE", false, 0), false)
                .person()
                .identityNumber())
        .containsOnlyOnce("***********");
  }
}
