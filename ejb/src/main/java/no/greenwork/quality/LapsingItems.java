package no.greenwork.quality;

import static no.greenwork.access.Action.SEE_REGISTERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.ScopeType;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * What the acting provider must renew: its NAV agreements without a successor, its own approval and
 * its farms' approvals that end within 90 days or have lapsed. The soonest first.
 */
@ApplicationScoped
@Requires(SEE_REGISTERS)
public class LapsingItems {
  static final int DAYS = 90;

  /** An agreement whose last day is within the days; one that follows on it at once ends it. */
  private static final String AGREEMENTS =
      """
      SELECT a.reference AS item_key, a.reference AS name, a.measure_code AS measure, a.valid_to AS lapses_on FROM agreement a
      WHERE a.provider_id = :provider AND a.valid_from <= :today AND a.valid_to > :today AND a.valid_to <= :latest
        AND NOT EXISTS (SELECT 1 FROM agreement s WHERE s.provider_id = a.provider_id AND s.region_number = a.region_number
          AND s.measure_code = a.measure_code AND s.valid_from = a.valid_to)
      """;

  private static final String PROVIDER =
      "SELECT id, org_number, name FROM provider WHERE id = :provider";

  private static final String FARMS =
      """
      SELECT DISTINCT f.id, f.org_number, f.name FROM farm_agreement fa JOIN agreement a ON a.id = fa.agreement_id
      JOIN farm f ON f.id = fa.farm_id
      WHERE a.provider_id = :provider AND fa.valid_from <= :today AND (fa.valid_to > :today OR fa.valid_to IS NULL)
      """;

  @Inject private Database database;
  @Inject private QualityQueries quality;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /** What an item is about. */
  public enum Kind {
    AGREEMENT,
    PROVIDER,
    FARM
  }

  /**
   * One thing to renew.
   *
   * @param key reference of the agreement, or organisation number
   * @param lapsesOn the first day without; null when it has lapsed already
   */
  public record Item(Kind kind, String key, String name, String measure, LocalDate lapsesOn) {}

  /** An agreement that ends soon. */
  public record AgreementRow(String itemKey, String name, String measure, LocalDate lapsesOn) {
    Item item() {
      return new Item(Kind.AGREEMENT, itemKey, name, measure, lapsesOn);
    }
  }

  /** Who may have an approval. */
  public record Subject(long id, String orgNumber, String name) {}

  public List<Item> ofMyProvider() {
    if (current.get().grant().scopeType() != ScopeType.PROVIDER) {
      return List.of();
    }
    LocalDate today = clock.today();
    List<Subject> providers = list(Subject.class, PROVIDER);
    List<Subject> farms = list(Subject.class, FARMS);
    return Stream.of(
            list(AgreementRow.class, AGREEMENTS).stream().map(AgreementRow::item),
            lapsing(Kind.PROVIDER, providers, quality.providers(ids(providers), today)),
            lapsing(Kind.FARM, farms, quality.farms(ids(farms), today)))
        .flatMap(Function.identity())
        .sorted(
            Comparator.comparing(
                    Item::lapsesOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Item::name))
        .toList();
  }

  private Stream<Item> lapsing(
      Kind kind, List<Subject> subjects, Map<Long, QualityStatus> statuses) {
    LocalDate latest = clock.today().plusDays(DAYS);
    return subjects.stream()
        .filter(s -> isDue(statuses.get(s.id()), latest))
        .map(s -> new Item(kind, s.orgNumber(), s.name(), null, statuses.get(s.id()).lapsesOn()));
  }

  private static boolean isDue(QualityStatus status, LocalDate latest) {
    return !status.valid() || status.lapsesOn() != null && !status.lapsesOn().isAfter(latest);
  }

  private static List<Long> ids(List<Subject> subjects) {
    return subjects.stream().map(Subject::id).toList();
  }

  private <T> List<T> list(Class<T> type, String sql) {
    return database.read(
        h -> {
          var query = h.createQuery(sql).bind("provider", current.get().grant().scopeId());
          if (sql.contains(":today")) {
            query.bind("today", clock.today());
          }
          if (sql.contains(":latest")) {
            query.bind("latest", clock.today().plusDays(DAYS + 1L));
          }
          return query.map(ConstructorMapper.of(type)).list();
        });
  }
}
