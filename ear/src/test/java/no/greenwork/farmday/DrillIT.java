package no.greenwork.farmday;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import no.greenwork.attendance.FarmDayService;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.FarmTap;
import no.greenwork.shared.Clock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is counted when it burns: also those who should have left, and whom nobody saw leave. */
@ArquillianTest
class DrillIT {
  private static final int NOTHING = 0;
  private static final int ALL_DAY = 96;

  @Inject private ExpectedPeople people;
  @Inject private FarmDayService days;
  @Inject private PresentView present;
  @Inject private DrillService drills;
  @Inject private DrillQueries log;
  @Inject private Clock clock;

  /** Expected today between these times, so that it does not depend on when the test runs. */
  private String expected(String from, String to) {
    long id = people.from(clock.today());
    people.sql(
        "UPDATE week_pattern_slot SET from_time = ?, to_time = ? WHERE placement_id = ?",
        from,
        to,
        id);
    return people.publicId(id);
  }

  private void here(String person, int quarters) {
    days.register(List.of(FarmTap.now(person, clock.today(), FarmMark.PRESENT, quarters, 0)));
  }

  private static List<String> ids(List<TodayPerson> those) {
    return those.stream().map(TodayPerson::id).toList();
  }

  private String mustered(String person) {
    return people.text(
        "SELECT x.mustered FROM fire_drill_person x JOIN placement p ON p.id = x.placement_id"
            + " WHERE p.public_id = ? ORDER BY x.drill_id DESC LIMIT 1",
        person);
  }

  @AfterEach
  void everybodyLeaves() {
    people.everybodyLeaves();
  }

  @Test
  void whoShouldHaveLeftIsOnTheListApartAndIsFiledWithTheOthers() {
    String stays = expected("00:00", "23:59");
    String comes = expected("00:00", "23:59");
    String late = expected("00:00", "00:15");
    String unseen = expected("00:00", "00:15");
    people.as(
        "farm",
        () -> {
          here(stays, ALL_DAY);
          here(late, NOTHING);
          assertThat(ids(present.getHere())).contains(stays).doesNotContain(late, comes, unseen);
          assertThat(ids(present.getOverdue())).contains(late).doesNotContain(stays, unseen);
          assertThat(ids(present.getUnknown())).contains(comes, unseen).doesNotContain(late);
          fileWith(stays, comes, late, unseen);
        });
    assertThat(mustered(stays)).isEqualTo("1");
    assertThat(mustered(late)).isEqualTo("1");
    assertThat(mustered(comes)).isEqualTo("0");
    assertThat(mustered(unseen)).isEqualTo("0");
  }

  private void fileWith(String stays, String comes, String late, String unseen) {
    DrillView drill = new Unmanaged<>(DrillView.class).newInstance().produce().inject().get();
    drill.open();
    assertThat(drill.getPeople())
        .extracting(DrillView.Person::id)
        .contains(stays, comes)
        .doesNotContain(late);
    assertThat(drill.getOverdue())
        .extracting(DrillView.Person::id)
        .contains(late)
        .doesNotContain(stays, comes);
    boolean over = LocalTime.now(Clock.NORWAY).isAfter(LocalTime.of(0, 16));
    assertThat(over ? drill.getOverdue() : drill.getPeople())
        .extracting(DrillView.Person::id)
        .contains(unseen);
    drill.setMinutes(4);
    drill.setLedBy("Kari");
    drill.setMustered(List.of(stays));
    drill.setMusteredOverdue(List.of(late));
    drills.file(drill.command());
    assertThat(log.log().getFirst())
        .returns(drill.getPeople().size() + drill.getOverdue().size(), Drill::people)
        .returns(2, Drill::mustered);
  }
}
