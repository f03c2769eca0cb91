package no.greenwork.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.shared.Database;

/**
 * The approvals of one farm or provider, the latest first. The caller has made sure that the user
 * may see the subject.
 */
@ApplicationScoped
public class QualityList {
  private static final String SELECT =
      "SELECT q.<column> AS subject_id, q.id, q.version, q.scheme_code AS scheme, s.name AS scheme_name, q.valid_from, q.valid_to, q.reference, q.source"
          + " FROM quality_period q JOIN quality_scheme s ON s.code = q.scheme_code WHERE q.<column> IN (<ids>) ORDER BY q.valid_from DESC, q.id";

  @Inject private Database database;

  public List<QualityRow> ofFarm(long farmId) {
    return ofFarms(List.of(farmId)).getOrDefault(farmId, List.of());
  }

  public List<QualityRow> ofProvider(long providerId) {
    return ofProviders(List.of(providerId)).getOrDefault(providerId, List.of());
  }

  Map<Long, List<QualityRow>> ofFarms(Collection<Long> ids) {
    return list("farm_id", ids);
  }

  Map<Long, List<QualityRow>> ofProviders(Collection<Long> ids) {
    return list("provider_id", ids);
  }

  private Map<Long, List<QualityRow>> list(String column, Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : database.read(
            h ->
                h
                    .createQuery(SELECT)
                    .define("column", column)
                    .bindList("ids", List.copyOf(ids))
                    .mapTo(QualityRow.class)
                    .stream()
                    .collect(Collectors.groupingBy(QualityRow::subjectId)));
  }
}
