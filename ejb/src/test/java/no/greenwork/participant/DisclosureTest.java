package no.greenwork.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Grant;
import no.greenwork.access.Role;
import org.junit.jupiter.api.Test;

class DisclosureTest {
  @Test
  void caseworkerWithoutRightsSeesOrdinaryPeopleOnly() {
    Actor plain = user(Role.CASEWORKER, false, false, false);
    assertEquals(Disclosure.ALL, Disclosure.of(plain, Protection.NONE, false));
    assertEquals(Disclosure.SHIELDED, Disclosure.of(plain, Protection.NONE, true));
    assertEquals(
        Disclosure.ADDRESS_PROTECTED, Disclosure.of(plain, Protection.CONFIDENTIAL, false));
    assertEquals(
        Disclosure.ADDRESS_PROTECTED,
        Disclosure.of(plain, Protection.STRICTLY_CONFIDENTIAL, false));
  }

  @Test
  void rightToConfidentialDoesNotOpenStrictlyConfidential() {
    Actor kode7 = user(Role.CASEWORKER, true, false, false);
    assertEquals(Disclosure.ALL, Disclosure.of(kode7, Protection.CONFIDENTIAL, false));
    assertEquals(
        Disclosure.ADDRESS_PROTECTED,
        Disclosure.of(kode7, Protection.STRICTLY_CONFIDENTIAL_ABROAD, false));
  }

  @Test
  void protectedAndShieldedPersonNeedsBothRights() {
    assertEquals(
        Disclosure.SHIELDED,
        Disclosure.of(user(Role.CASEWORKER, true, true, false), Protection.CONFIDENTIAL, true));
    assertEquals(
        Disclosure.ADDRESS_PROTECTED,
        Disclosure.of(user(Role.CASEWORKER, false, false, true), Protection.CONFIDENTIAL, true));
    assertEquals(
        Disclosure.ALL,
        Disclosure.of(user(Role.CASEWORKER, true, true, true), Protection.CONFIDENTIAL, true));
  }

  @Test
  void unknownProtectionCountsAsTheStrictest() {
    assertEquals(Protection.STRICTLY_CONFIDENTIAL_ABROAD, Protection.stored("SOMETHING_NEW"));
  }

  @Test
  void rolesWithoutPeopleSeeNobody() {
    for (Role role :
        List.of(
            Role.REGION_COORDINATOR, Role.FINANCE_HANDLER, Role.DIRECTORATE, Role.ADMINISTRATOR)) {
      assertEquals(
          Disclosure.NOTHING,
          Disclosure.of(user(role, true, true, true), Protection.NONE, false),
          role.name());
    }
  }

  @Test
  void farmSeesTheAliasOnly() {
    assertEquals(
        Disclosure.ALIAS_ONLY,
        Disclosure.of(user(Role.FARMER, true, true, true), Protection.NONE, false));
  }

  private static Actor user(Role role, boolean kode7, boolean kode6, boolean shielded) {
    Grant grant = new Grant(1, role, role.scopeType(), "9001", 0, "", kode7, kode6, shielded);
    return new Actor(1, "user", "User", "nb", grant, List.of(grant));
  }
}
