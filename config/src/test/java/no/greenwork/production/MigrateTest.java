package no.greenwork.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrateTest {
  @Test
  void anAccountIsForAllHostsUnlessItSaysWhich() {
    assertThat(Migrate.account("greenwork_app")).isEqualTo("'greenwork_app'@'%'");
    assertThat(Migrate.account("greenwork_app@10.0.0.%")).isEqualTo("'greenwork_app'@'10.0.0.%'");
  }

  @Test
  void aNameCannotSmuggleInAStatement() {
    assertThat(Migrate.account("a'; DROP TABLE x")).isEqualTo("'a''; DROP TABLE x'@'%'");
  }

  @Test
  void aMissingSettingIsNamed() {
    assertThatThrownBy(
            () ->
                DatabaseAccess.of(
                    Map.of("GREENWORK_DB_URL", "jdbc:mariadb://db/greenwork"), "MIGRATE"))
        .hasMessageContaining("GREENWORK_MIGRATE_USER");
  }
}
