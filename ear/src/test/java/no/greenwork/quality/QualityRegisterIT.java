package no.greenwork.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.greenwork.shared.DateRange;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the quality list is filtered and counted by says the same as the rule. */
class QualityRegisterIT {
  private static final Jdbi DATABASE = Sql.over(TestProduct.database());
  private static final String PERIODS =
      "SELECT COALESCE(farm_id, provider_id) AS subject_id, valid_from, valid_to FROM quality_period";

  /** As the list's own statement finds it. */
  public record Standing(long id, String standing) {}

  @ParameterizedTest
  @ValueSource(ints = {-1000, -365, -30, -1, 0, 1, 30, 90, 365, 1000})
  void theListsStandingIsTheRulesStatusForEverySubjectOnEveryDay(int daysFromToday) {
    LocalDate day = TestProduct.today().plusDays(daysFromToday);
    Map<Long, List<DateRange>> periods = periods();

    List<Standing> standings =
        DATABASE.withHandle(
            h ->
                h.createQuery("SELECT s.id, s.standing FROM " + QualityRegister.SUBJECTS)
                    .bind("today", day)
                    .mapTo(Standing.class)
                    .list());

    assertThat(standings).hasSizeGreaterThan(200);
    for (Standing found : standings) {
      QualityStatus status = QualityStatus.on(day, periods.getOrDefault(found.id(), List.of()));
      assertThat(found.standing())
          .as("subject %s on %s", found.id(), day)
          .isEqualTo(status.valid() ? "VALID" : status.because().name());
    }
  }

  private static Map<Long, List<DateRange>> periods() {
    Map<Long, List<DateRange>> periods = new HashMap<>();
    DATABASE
        .withHandle(h -> h.createQuery(PERIODS).mapTo(QualityQueries.Approval.class).list())
        .forEach(
            a ->
                periods.merge(
                    a.subjectId(),
                    List.of(a.period()),
                    (x, y) -> Stream.concat(x.stream(), y.stream()).toList()));
    return periods;
  }
}
