package no.greenwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The sheets that a supervisor prints of everybody at once. */
@ArquillianTest
class MonthPaperIT {
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

  @Inject private MonthPaperQueries papers;
  @Inject private AttendanceQueries grid;
  @Inject private AttendedPlacements placements;

  private List<MonthPaper> printed(String account) {
    AtomicReference<List<MonthPaper>> found = new AtomicReference<>();
    placements.as(account, () -> found.set(papers.all(NOVEMBER, null)));
    return found.get();
  }

  @AfterEach
  void everybodyLeaves() {
    placements.everybodyLeaves();
  }

  @Test
  void thePeopleAreThoseOfTheGridAndEachIsInTheLog() {
    long placement = placements.running(LocalDate.of(2026, 10, 1), null);
    String id = placements.publicId(placement);
    int before = looks("%");
    List<MonthPaper> all = printed("supervisor");
    assertThat(looks("%") - before).isEqualTo(all.size());
    assertThat(all).filteredOn(paper -> paper.row().placement().equals(id)).hasSize(1);
    placements.as(
        "supervisor",
        () ->
            assertThat(all)
                .extracting(paper -> paper.row().placement())
                .containsExactlyElementsOf(
                    grid.month(NOVEMBER, null).rows().stream().map(MonthRow::placement).toList()));
    assertThat(looks(id)).isEqualTo(1);
    placements.as("supervisor", () -> papers.of(id, NOVEMBER));
    assertThat(looks(id)).isEqualTo(2);
  }

  /** How often a placement of the printed was logged as such. */
  private int looks(String placement) {
    return Integer.parseInt(
        placements.text(
            "SELECT COUNT(*) FROM access_log l JOIN placement p ON p.participant_id = l.participant_id AND p.public_id = l.record_ref"
                + " JOIN app_user u ON u.id = l.user_id WHERE u.user_name = 'supervisor' AND l.kind = 'PRINT' AND p.public_id LIKE ?",
            placement));
  }

  @Test
  void eachHasTheFarmsOfTheMonthAndSomebodyAfterAnotherFollowsAsInTheGrid() {
    long placement = placements.running(LocalDate.of(2026, 10, 1), null);
    String id = placements.publicId(placement);
    List<MonthPaper> all = printed("supervisor");
    MonthPaper own =
        all.stream().filter(paper -> paper.row().placement().equals(id)).findFirst().orElseThrow();
    assertThat(own.provider()).isNotBlank();
    assertThat(own.places())
        .singleElement()
        .satisfies(place -> assertThat(place.farm()).isNotBlank());
    String first = all.getFirst().row().placement();
    placements.as(
        "supervisor", () -> assertThat(papers.all(NOVEMBER, first)).hasSize(all.size() - 1));
  }

  @Test
  void whoKeepsNoAttendanceOrFollowsUponSomebodyElsesPrintsNothing() {
    String id = placements.publicId(placements.running(LocalDate.of(2026, 10, 1), null));
    placements.as(
        "caseworker",
        () -> assertThatThrownBy(() -> papers.all(NOVEMBER, null)).isInstanceOf(Forbidden.class));
    placements.as(
        "farm",
        () -> assertThatThrownBy(() -> papers.all(NOVEMBER, null)).isInstanceOf(Forbidden.class));
    placements.as(
        "provider2",
        () -> assertThatThrownBy(() -> papers.all(NOVEMBER, id)).isInstanceOf(NotFound.class));
    assertThat(printed("provider2")).noneMatch(paper -> paper.row().placement().equals(id));
  }
}
