package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import no.greenwork.audit.ChangeFilter;
import no.greenwork.audit.ChangeQueries;
import no.greenwork.audit.ChangeRow;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.StaleRecord;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The administrator's work with users and grants, inside the server. */
@ArquillianTest
class UsersIT {
  private static final String PASSWORD = "hest og høy i mai";

  @Inject private UserService users;
  @Inject private GrantService grants;
  @Inject private UserQueries queries;
  @Inject private ChangeQueries changes;
  @Inject private PasswordLinks links;
  @Inject private Login login;
  @Inject private Actors actors;
  @Inject private Clock clock;

  private void asAdministrator(Runnable work) {
    as("admin", work);
  }

  private void as(String account, Runnable work) {
    actors.runAs(actors.byName(account, null).orElseThrow(), work);
  }

  private static UserCommand user(String name) {
    return new UserCommand(name, "Test " + name, null, null);
  }

  private GrantCommand directorate() {
    return new GrantCommand(Role.DIRECTORATE, "", clock.today(), null, false, false, false);
  }

  @Test
  void aNewUserGetsInByALinkThatWorksOnce() {
    asAdministrator(
        () -> {
          long id = users.make(user("it-linked"));
          grants.give(id, directorate());
          String token = users.resetPassword(id, queries.detail(id).version());
          assertThat(links.userName(token)).hasValue("it-linked");
          links.use(token, PASSWORD);
          assertThatThrownBy(() -> links.use(token, PASSWORD))
              .isInstanceOf(Conflict.class)
              .hasMessage("LINK_USED");
        });
    assertThat(login.attempt("it-linked", PASSWORD)).isEqualTo(Login.Result.RIGHT);
    assertThat(actors.byName("it-linked", null)).isPresent();
  }

  @Test
  void aResetEndsTheOldPasswordAtOnceThoughItWasRememberedAsRight() {
    asAdministrator(
        () -> {
          long id = users.make(user("it-reset"));
          links.use(users.resetPassword(id, queries.detail(id).version()), PASSWORD);
          assertThat(login.attempt("it-reset", PASSWORD)).isEqualTo(Login.Result.RIGHT);
          users.resetPassword(id, queries.detail(id).version());
          assertThat(login.attempt("it-reset", PASSWORD)).isEqualTo(Login.Result.WRONG);
        });
  }

  @Test
  void aUserNameIsTakenOnce() {
    asAdministrator(
        () ->
            assertThatThrownBy(() -> users.make(user("caseworker")))
                .isInstanceOf(Conflict.class)
                .hasMessage("USER_NAME_TAKEN"));
  }

  @Test
  void whoWasSlowerDoesNotOverwrite() {
    asAdministrator(
        () -> {
          long id = users.make(user("it-stale"));
          int seen = queries.detail(id).version();
          users.describe(id, seen, new UserCommand(null, "First", null, null));
          assertThatThrownBy(
                  () -> users.describe(id, seen, new UserCommand(null, "Second", null, null)))
              .isInstanceOf(StaleRecord.class);
          assertThat(queries.detail(id).displayName()).isEqualTo("First");
        });
  }

  @Test
  void aGrantNeedsAPlaceThatExists() {
    asAdministrator(
        () -> {
          long id = users.make(user("it-nowhere"));
          GrantCommand nowhere =
              new GrantCommand(Role.CASEWORKER, "0000", clock.today(), null, false, false, false);
          assertThatThrownBy(() -> grants.give(id, nowhere)).isInstanceOf(Invalid.class);
        });
  }

  @Test
  void anEndedGrantLetsNobodyInFromTheNextDay() {
    asAdministrator(
        () -> {
          long id = users.make(user("it-granted"));
          GrantCommand old =
              new GrantCommand(
                  Role.DIRECTORATE, "", clock.today().minusDays(10), null, false, false, false);
          long grant = grants.give(id, old);
          assertThat(actors.byName("it-granted", null)).isPresent();
          LocalDate yesterday = clock.today().minusDays(1);
          grants.end(grant, queries.detail(id).grants().getFirst().version(), yesterday);
        });
    assertThat(actors.byName("it-granted", null)).isEmpty();
  }

  @Test
  void anAdministratorCannotTakeTheirOwnRoleOrUserAway() {
    asAdministrator(
        () -> {
          Actor admin = actors.byName("admin", null).orElseThrow();
          int version = queries.detail(admin.userId()).version();
          int grantVersion = queries.detail(admin.userId()).grants().getFirst().version();
          assertThatThrownBy(() -> users.end(admin.userId(), version)).isInstanceOf(Conflict.class);
          assertThatThrownBy(() -> grants.end(admin.grant().id(), grantVersion, clock.today()))
              .isInstanceOf(Conflict.class);
        });
  }

  @Test
  void nobodyElseManagesUsers() {
    for (String account :
        new String[] {
          "caseworker", "provider", "supervisor", "farm", "coordinator", "handler", "directorate"
        }) {
      as(
          account,
          () -> {
            assertThatThrownBy(() -> users.make(user("it-refused"))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> queries.list(new UserFilter(null, null, false, null)))
                .isInstanceOf(Forbidden.class);
          });
    }
  }

  @Test
  void theLogTellsWhoMadeAUserButNeverAPassword() {
    asAdministrator(
        () -> {
          long id = users.make(user("it-logged"));
          links.use(users.resetPassword(id, queries.detail(id).version()), PASSWORD);
          var found =
              changes.list(new ChangeFilter(null, "user", "it-logged", null, null, null)).rows();
          assertThat(found)
              .extracting(ChangeRow::action)
              .containsExactly("PASSWORD_BY_LINK", "PASSWORD_RESET", "CREATE");
          assertThat(found.getLast().userName()).isEqualTo("admin");
          assertThat(found.toString()).doesNotContain("argon2", PASSWORD);
        });
  }

  @Test
  void theListIsReadPageByPageWithoutGapOrRepetition() {
    asAdministrator(
        () -> {
          UserQueries.Result first = queries.list(new UserFilter(null, null, false, null));
          UserQueries.Result second = queries.list(new UserFilter(null, null, false, first.next()));
          assertThat(first.rows()).hasSize(UserQueries.PAGE);
          assertThat(second.rows())
              .extracting(UserRow::id)
              .doesNotContainAnyElementsOf(first.rows().stream().map(UserRow::id).toList());
          assertThat(
                  queries.list(new UserFilter("caseworker2", Role.CASEWORKER, false, null)).rows())
              .extracting(UserRow::userName)
              .containsExactly("caseworker2");
        });
  }
}
