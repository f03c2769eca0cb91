package no.greenwork.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.shared.Database;
import no.greenwork.shared.DateRange;

/** The quality status of farms and providers, one or many at a time. */
@ApplicationScoped
public class QualityQueries {
  /** A period of one subject. */
  public record Approval(long subjectId, LocalDate validFrom, LocalDate validTo) {
    DateRange period() {
      return new DateRange(validFrom, validTo);
    }
  }

  @Inject private Database database;

  public QualityStatus farm(long farmId, LocalDate day) {
    return farms(List.of(farmId), day).get(farmId);
  }

  public QualityStatus provider(long providerId, LocalDate day) {
    return providers(List.of(providerId), day).get(providerId);
  }

  public Map<Long, QualityStatus> farms(Collection<Long> farmIds, LocalDate day) {
    return statuses("farm_id", "FARM", farmIds, day);
  }

  public Map<Long, QualityStatus> providers(Collection<Long> providerIds, LocalDate day) {
    return statuses("provider_id", "PROVIDER", providerIds, day);
  }

  /** Approvals by farm, for {@link QualityStatus#on} on any day. */
  public Map<Long, List<DateRange>> approvalsOfFarms(Collection<Long> farmIds) {
    return approvals("farm_id", "FARM", farmIds);
  }

  public Map<Long, List<DateRange>> approvalsOfProviders(Collection<Long> providerIds) {
    return approvals("provider_id", "PROVIDER", providerIds);
  }

  private Map<Long, QualityStatus> statuses(
      String column, String kind, Collection<Long> ids, LocalDate day) {
    Map<Long, List<DateRange>> approvals = approvals(column, kind, ids);
    Map<Long, QualityStatus> statuses = new HashMap<>();
    for (long id : ids) {
      statuses.put(id, QualityStatus.on(day, approvals.getOrDefault(id, List.of())));
    }
    return statuses;
  }

  private Map<Long, List<DateRange>> approvals(String column, String kind, Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : database.read(
            h ->
                h
                    .createQuery(
                        "SELECT q.<column> AS subject_id, q.valid_from, q.valid_to FROM quality_period q"
                            + " JOIN quality_scheme s ON s.code = q.scheme_code AND s.subject_kind = :kind WHERE q.<column> IN (<ids>)")
                    .define("column", column)
                    .bind("kind", kind)
                    .bindList("ids", List.copyOf(ids))
                    .mapTo(Approval.class)
                    .stream()
                    .collect(
                        Collectors.groupingBy(
                            Approval::subjectId,
                            Collectors.mapping(Approval::period, Collectors.toList()))));
  }
}
