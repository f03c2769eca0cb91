package no.greenwork.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.greenwork.shared.Database;

/**
 * The approvals of one farm or provider, the latest first. The caller has made sure that the user
 * may see the subject.
 */
@ApplicationScoped
public class QualityList {
  private static final String SELECT =
      "SELECT q.id, q.version, q.scheme_code AS scheme, s.name AS scheme_name, q.valid_from, q.valid_to, q.reference, q.source"
          + " FROM quality_period q JOIN quality_scheme s ON s.code = q.scheme_code WHERE q.<column> = :id ORDER BY q.valid_from DESC, q.id";

  @Inject private Database database;

  public List<QualityRow> ofFarm(long farmId) {
    return list("farm_id", farmId);
  }

  public List<QualityRow> ofProvider(long providerId) {
    return list("provider_id", providerId);
  }

  private List<QualityRow> list(String column, long id) {
    return database.read(
        h ->
            h.createQuery(SELECT)
                .define("column", column)
                .bind("id", id)
                .mapTo(QualityRow.class)
                .list());
  }
}
