package no.greenwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.shared.Database;

/**
 * Finds farms, providers and agreements by name, organisation number or reference: for the one
 * search field.
 */
@ApplicationScoped
public class OrganisationSearch {
  private static final String SELECT =
      "(SELECT 'FARM' AS kind, org_number AS code, name FROM farm WHERE org_number = :exact OR name LIKE :begins OR name LIKE :within ORDER BY name LIMIT 10)"
          + " UNION ALL (SELECT 'PROVIDER', org_number, name FROM provider WHERE org_number = :exact OR name LIKE :begins OR name LIKE :within ORDER BY name LIMIT 10)"
          + " UNION ALL (SELECT 'AGREEMENT', a.reference, p.name FROM agreement a JOIN provider p ON p.id = a.provider_id"
          + " WHERE a.reference LIKE :begins ORDER BY a.reference LIMIT 10)";

  @Inject private Database database;

  /**
   * @param kind FARM, PROVIDER or AGREEMENT
   * @param code organisation number, or the agreement's reference
   */
  public record Hit(String kind, String code, String name) {
    public String path() {
      return switch (kind) {
        case "FARM" -> "/farms/view?org=" + code;
        case "PROVIDER" -> "/providers/view?org=" + code;
        default -> "/agreements/view?ref=" + code;
      };
    }
  }

  @Requires(Action.SEE_REGISTERS)
  public List<Hit> find(String text) {
    if (text == null || text.strip().length() < 2) {
      return List.of();
    }
    String plain = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return database.read(
        h ->
            h.createQuery(SELECT)
                .bind("exact", text.strip().replace(" ", ""))
                .bind("begins", plain + "%")
                .bind("within", "% " + plain + "%")
                .mapTo(Hit.class)
                .list());
  }
}
