package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.StaleRecord;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is responsible, what was read of a card, and fire drills, inside the server. */
@ArquillianTest
class FarmDayIT {
  @Inject private ExpectedPeople people;
  @Inject private ResponsibleService responsible;
  @Inject private ResponsibleQueries responsibles;
  @Inject private CardService cards;
  @Inject private CardQueries news;
  @Inject private DrillService drills;
  @Inject private DrillQueries log;
  @Inject private Clock clock;

  /** A refusal ends its transaction, so each is asked for on its own. */
  private void refused(String account, Class<? extends Throwable> how, Runnable work) {
    people.as(account, () -> assertThatThrownBy(work::run).isInstanceOf(how));
  }

  @AfterEach
  void everybodyLeaves() {
    people.everybodyLeaves();
  }

  @Test
  void whoIsResponsibleIsNamedUponWhatWasSeen() {
    LocalDate day = clock.today().minusDays(30);
    people.as(
        "farm",
        () -> {
          responsible.name(day, "Kari Bakken", 0);
          responsible.name(day, "Kari Bakken", 0);
          assertThat(responsibles.on(day))
              .returns("Kari Bakken", Responsible::name)
              .returns(1, Responsible::version);
        });
    refused("farm", StaleRecord.class, () -> responsible.name(day, "Ola", 0));
    refused("farm", Invalid.class, () -> responsible.name(day, " ", 1));
    refused("farm", Invalid.class, () -> responsible.name(day, "x".repeat(81), 1));
    refused("farm", Invalid.class, () -> responsible.name(clock.today().plusDays(1), "Ola", 0));
    people.as(
        "farm",
        () -> {
          responsible.name(day, null, 1);
          assertThat(responsibles.on(day).name()).isNotEqualTo("Kari Bakken");
        });
    people.as("farm2", () -> assertThat(responsibles.on(day).named()).isFalse());
    refused("supervisor", Forbidden.class, () -> responsibles.on(day));
  }

  @Test
  void whatHasChangedOnACardIsNewUntilItIsRead() {
    long placement = people.from(clock.today());
    String id = people.publicId(placement);
    people.as(
        "farm",
        () -> {
          assertThat(news.of(id).changed()).containsExactlyInAnyOrder(CardPart.values());
          cards.read(id, news.of(id).marks());
          assertThat(news.of(id).isNew()).isFalse();
        });
    people.sql(
        "UPDATE participant x JOIN placement p ON p.participant_id = x.id SET x.adaptations = 'Faste pauser' WHERE p.id = ?",
        placement);
    refused("farm", StaleRecord.class, () -> cards.read(id, "WEEK:0"));
    people.as(
        "farm",
        () -> {
          String marks = news.of(id).marks();
          assertThat(news.of(id).changed()).containsExactly(CardPart.ADAPTATIONS);
          cards.read(id, marks);
          cards.read(id, marks);
          assertThat(news.of(id).isNew()).isFalse();
        });
    assertThat(people.text("SELECT COUNT(*) FROM farm_card_read WHERE placement_id = ?", placement))
        .isEqualTo("2");
    refused("farm2", NotFound.class, () -> cards.read(id, "x"));
  }

  private DrillCommand drill(UUID key, Integer minutes, List<String> all, List<String> mustered) {
    return new DrillCommand(key, clock.today(), minutes, "Kari", all, mustered, null);
  }

  @Test
  void aDrillIsFiledOnceWithWhoWasThere() {
    String one = people.publicId(people.from(clock.today()));
    String other = people.publicId(people.from(clock.today()));
    UUID key = UUID.randomUUID();
    people.as(
        "farm",
        () -> {
          int before = log.log().size();
          drills.file(drill(key, 4, List.of(one, other), List.of(one)));
          drills.file(drill(key, 4, List.of(one, other), List.of(one)));
          assertThat(log.log()).hasSize(before + 1);
          assertThat(log.log().getFirst())
              .returns(2, Drill::people)
              .returns(1, Drill::mustered)
              .returns(4, Drill::minutes);
        });
    people.as(
        "farm2",
        () ->
            assertThatThrownBy(
                    () -> drills.file(drill(UUID.randomUUID(), 4, List.of(one), List.of())))
                .isInstanceOf(NotFound.class));
  }

  @Test
  void aDrillThatCannotBeRightLeavesNothing() {
    UUID key = UUID.randomUUID();
    for (DrillCommand wrong :
        List.of(
            drill(key, null, List.of(), List.of()),
            drill(key, 241, List.of(), List.of()),
            drill(key, 4, List.of(), List.of("somebody")))) {
      refused("farm", Invalid.class, () -> drills.file(wrong));
    }
    String id = people.publicId(people.from(clock.today().plusDays(1)));
    refused("farm", NotFound.class, () -> drills.file(drill(key, 4, List.of(id), List.of())));
    assertThat(
            people.text(
                "SELECT COUNT(*) FROM fire_drill WHERE client_key = UNHEX(?)",
                key.toString().replace("-", "")))
        .isEqualTo("0");
  }
}
