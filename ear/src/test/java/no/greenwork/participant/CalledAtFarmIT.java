package no.greenwork.participant;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import no.greenwork.shared.Database;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What a farm calls somebody: one rule of all statements. */
@ArquillianTest
class CalledAtFarmIT {
  private static final String PERSON =
      " FROM (SELECT :protection AS protection, :shielded AS shielded, :given AS given_name, :alias AS alias) x";

  @Inject private Database database;

  private Optional<String> bySql(
      Protection protection, boolean shielded, String given, String alias) {
    return database.read(
        h ->
            h.createQuery("SELECT " + Disclosure.CALLED_AT_FARM + PERSON)
                .bind("protection", protection.name())
                .bind("shielded", shielded)
                .bind("given", given)
                .bind("alias", alias)
                .mapTo(String.class)
                .findOne());
  }

  private static String expected(Protection protection, boolean shielded, String alias) {
    if (alias != null) {
      return alias;
    }
    return protection == Protection.NONE && !shielded ? "Kari" : null;
  }

  @Test
  void theFirstNameIsSaidOfWhoHasNoAliasAndIsNotHidden() {
    for (Protection protection : Protection.values()) {
      for (boolean shielded : new boolean[] {false, true}) {
        Stream.of("Storm", null)
            .forEach(
                alias ->
                    assertThat(bySql(protection, shielded, "Kari", alias))
                        .as("%s, shielded %s, alias %s", protection, shielded, alias)
                        .isEqualTo(Optional.ofNullable(expected(protection, shielded, alias))));
      }
    }
  }
}
