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

  @Test
  void whoIsResponsibleIsNamedUponWhatWasSeen() {
    LocalDate day = clock.today().minusDays(30);
    people.as(
        "farm",
        () -> {
          int seen = responsibles.on(day).version();
          responsible.name(day, "Kari Bakken", seen);
          assertThat(responsibles.on(day)).returns("Kari Bakken", Responsible::name);
          responsible.name(day, "Kari Bakken", 0);
          assertThat(responsibles.on(day).version()).isEqualTo(seen + 1);
          assertThatThrownBy(() -> responsible.name(day, "Ola", seen))
              .isInstanceOf(StaleRecord.class);
          assertThatThrownBy(() -> responsible.name(day, " ", seen + 1))
              .isInstanceOf(Invalid.class);
          assertThatThrownBy(() -> responsible.name(day, "x".repeat(81), seen + 1))
              .isInstanceOf(Invalid.class);
          assertThatThrownBy(() -> responsible.name(clock.today().plusDays(1), "Ola", 0))
              .isInstanceOf(Invalid.class);
          responsible.name(day, null, seen + 1);
          assertThat(responsibles.on(day).name()).isNotEqualTo("Kari Bakken");
        });
    people.as("farm2", () -> assertThat(responsibles.on(day).named()).isFalse());
    people.as(
        "supervisor",
        () -> assertThatThrownBy(() -> responsibles.on(day)).isInstanceOf(Forbidden.class));
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
    people.as(
        "farm",
        () -> {
          String marks = news.of(id).marks();
          assertThat(news.of(id).changed()).containsExactly(CardPart.ADAPTATIONS);
          assertThatThrownBy(() -> cards.read(id, "WEEK:0")).isInstanceOf(StaleRecord.class);
          cards.read(id, marks);
          cards.read(id, marks);
          assertThat(news.of(id).isNew()).isFalse();
        });
    assertThat(people.text("SELECT COUNT(*) FROM farm_card_read WHERE placement_id = ?", placement))
        .isEqualTo("2");
    people.as(
        "farm2", () -> assertThatThrownBy(() -> cards.read(id, "x")).isInstanceOf(NotFound.class));
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
    people.as(
        "farm",
        () -> {
          int before = log.log().size();
          for (DrillCommand wrong :
              List.of(
                  drill(key, null, List.of(), List.of()),
                  drill(key, 241, List.of(), List.of()),
                  drill(key, 4, List.of(), List.of("somebody")))) {
            assertThatThrownBy(() -> drills.file(wrong)).isInstanceOf(Invalid.class);
          }
          assertThat(log.log()).hasSize(before);
        });
  }
}
