package no.greenwork.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import no.greenwork.access.Actor;
import no.greenwork.access.Actors;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Inside the server: a protection that this version does not know hides like the strictest. */
@ArquillianTest
class UnknownProtectionIT {
  private static final List<String> UNKNOWN = List.of("NEWER_THAN_THIS", "none", "NONE ", "");
  private static final String SOMEBODY =
      """
      SELECT x.public_id FROM participant x JOIN participant_unit pu ON pu.participant_id = x.id AND pu.valid_to IS NULL
      JOIN user_grant g ON g.unit_number = pu.unit_number JOIN app_user u ON u.id = g.user_id AND u.user_name = :account
      WHERE x.protection = 'NONE' AND NOT x.shielded ORDER BY x.id LIMIT 1
      """;
  private static final String HIDDEN =
      "SELECT COUNT(*) FROM participant pt WHERE pt.public_id = :id AND ";

  @Inject private ParticipantService service;
  @Inject private ParticipantQueries queries;
  @Inject private Actors actors;
  @Inject private Database database;

  @Test
  void whateverIsNotNoneByLetterIsHidden() {
    String id = somebody("caseworker");
    Actor caseworker = actors.byName("caseworker", null).orElseThrow();
    try {
      for (String unknown : UNKNOWN) {
        protect(id, unknown);
        assertThat(count(HIDDEN + Disclosure.hiddenSql(caseworker), id)).as(unknown).isOne();
        assertThat(count(HIDDEN + "pt.protection <> 'NONE'", id)).as(unknown).isOne();
        actors.runAs(
            caseworker,
            () -> {
              assertThat(queries.detail(id).orElseThrow().familyName()).as(unknown).isNull();
              assertThatThrownBy(() -> service.move(id, version(id), "9999"))
                  .isInstanceOf(NotFound.class);
            });
      }
    } finally {
      protect(id, "NONE");
    }
  }

  @Test
  void whoMaySeeTheStrictestCanStillChangeTheRecord() {
    String id = somebody("caseworker2");
    protect(id, "NEWER_THAN_THIS");
    try {
      actors.runAs(
          actors.byName("caseworker2", null).orElseThrow(),
          () -> {
            ParticipantDetail now = queries.detail(id).orElseThrow();
            service.change(id, now.version(), described(now));
            assertThat(queries.detail(id).orElseThrow().alias()).isEqualTo("Blåklokke");
          });
    } finally {
      protect(id, "NONE");
    }
  }

  private static ParticipantCommand described(ParticipantDetail d) {
    return new ParticipantCommand(
        null,
        d.givenName(),
        d.familyName(),
        d.birthDate(),
        d.unit(),
        d.caseworker(),
        d.municipality(),
        d.phone(),
        d.email(),
        d.letterLanguage(),
        d.interpreter(),
        d.protection(),
        d.shielded(),
        "Blåklokke",
        d.emergencyName(),
        d.emergencyPhone(),
        d.activities(),
        d.adaptations());
  }

  private String somebody(String account) {
    return database.read(
        h -> h.createQuery(SOMEBODY).bind("account", account).mapTo(String.class).one());
  }

  private int version(String id) {
    return database.read(
        h ->
            h.createQuery("SELECT version FROM participant WHERE public_id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
  }

  private int count(String sql, String id) {
    return database.read(h -> h.createQuery(sql).bind("id", id).mapTo(Integer.class).one());
  }

  private void protect(String id, String protection) {
    database.write(
        h ->
            h.execute("UPDATE participant SET protection = ? WHERE public_id = ?", protection, id));
  }
}
