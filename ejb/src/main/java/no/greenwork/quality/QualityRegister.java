package no.greenwork.quality;

import static no.greenwork.access.Action.SEE_REGISTERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.Actor;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.access.ScopeType;
import no.greenwork.organisation.Facet;
import no.greenwork.organisation.Jurisdiction;
import no.greenwork.organisation.Register;
import no.greenwork.organisation.RegisterFilter;
import no.greenwork.organisation.Slice;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Database;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.SqlPart;

/** The quality list: every farm and provider in use in the whole country, with its approvals. */
@ApplicationScoped
@Requires(SEE_REGISTERS)
public class QualityRegister {
  /** The same answer as {@link QualityStatus#on}, for filters and counts. */
  private static final String STANDING =
      "CASE WHEN a.in_force = 1 THEN 'VALID' WHEN a.id IS NULL THEN 'NEVER_APPROVED'"
          + " WHEN a.begun = 1 THEN 'LAPSED' ELSE 'NOT_YET_APPROVED' END";

  private static final String BRANCH =
      """
      SELECT '%1$s' AS kind, o.id, o.org_number, o.name, m.name AS municipality, o.ended_on, o.%2$s AS region_number,
        %3$s AS standing, COALESCE(a.until, '0001-01-01') AS until
      FROM %4$s o JOIN municipality m ON m.structure = o.municipality_structure AND m.code = o.municipality_code
      LEFT JOIN (SELECT q.%4$s_id AS id, MAX(q.valid_from <= :today) AS begun,
          MAX(q.valid_from <= :today AND (q.valid_to IS NULL OR q.valid_to > :today)) AS in_force,
          MAX(COALESCE(CAST(q.valid_to AS CHAR), '9999-12-31')) AS until
        FROM quality_period q JOIN quality_scheme k ON k.code = q.scheme_code AND k.subject_kind = '%1$s' GROUP BY q.%4$s_id) a ON a.id = o.id""";
  private static final String IN_USE = "(s.ended_on IS NULL OR s.ended_on > :today)";
  private static final String COLUMNS =
      "s.id, s.kind, s.org_number, s.name, s.municipality, s.standing, s.ended_on, (<mine>) AS mine";
  static final String SUBJECTS =
      "("
          + BRANCH.formatted("FARM", "registered_region", STANDING, "farm")
          + "\nUNION ALL\n"
          + BRANCH.formatted("PROVIDER", "region_number", STANDING, "provider")
          + ") s";

  /**
   * A farm is of each region that it has an agreement under; without any, of the one it is from.
   */
  private static final String OF_REGION =
      "(s.kind = 'PROVIDER' AND s.region_number = <region> OR s.kind = 'FARM' AND (EXISTS (SELECT 1 FROM farm_agreement x"
          + " JOIN agreement y ON y.id = x.agreement_id WHERE x.farm_id = s.id AND y.region_number = <region>)"
          + " OR s.region_number = <region> AND NOT EXISTS (SELECT 1 FROM farm_agreement x WHERE x.farm_id = s.id)))";

  private static final String SCHEME =
      "EXISTS (SELECT 1 FROM quality_period x WHERE x.scheme_code = <scheme>"
          + " AND (s.kind = 'FARM' AND x.farm_id = s.id OR s.kind = 'PROVIDER' AND x.provider_id = s.id))";

  @Inject private Database database;
  @Inject private QualityList approvals;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  public Slice<QualityLine> list(QualityFilter filter) {
    LocalDate today = clock.today();
    Slice<QualitySubject> slice =
        database.read(
            h ->
                register()
                    .slice(h, conditions(filter).all(), today, filter.sort(), filter.after()));
    return new Slice<>(lines(slice.rows(), today), slice.previous(), slice.next());
  }

  /** One farm or provider, in use or not. */
  public QualityLine of(String kind, String orgNumber) {
    SqlPart mine = mine();
    String sql =
        "SELECT %s, s.name AS sort_key FROM %s WHERE s.kind = :kind AND s.org_number = :number"
            .formatted(COLUMNS.replace("<mine>", mine.sql()), SUBJECTS);
    LocalDate today = clock.today();
    List<QualitySubject> found =
        database.read(
            h ->
                h.createQuery(sql)
                    .bind("today", today)
                    .bind("kind", kind)
                    .bind("number", orgNumber)
                    .bindMap(mine.binds())
                    .mapTo(QualitySubject.class)
                    .list());
    return lines(found, today).stream().findFirst().orElseThrow(NotFound::new);
  }

  /** Every farm and provider in use whose approvals the user may enter, by name. */
  public List<QualitySubject> own() {
    SqlPart mine = mine();
    String sql =
        "SELECT %s, s.name AS sort_key FROM %s WHERE (%s) AND %s ORDER BY s.name, s.id"
            .formatted(COLUMNS.replace("<mine>", mine.sql()), SUBJECTS, mine.sql(), IN_USE);
    return database.read(
        h ->
            h.createQuery(sql)
                .bind("today", clock.today())
                .bindMap(mine.binds())
                .mapTo(QualitySubject.class)
                .list());
  }

  private List<QualityLine> lines(List<QualitySubject> subjects, LocalDate today) {
    Map<Long, List<QualityRow>> farms = approvals.ofFarms(ids(subjects, true));
    Map<Long, List<QualityRow>> providers = approvals.ofProviders(ids(subjects, false));
    return subjects.stream()
        .map(
            s ->
                QualityLine.of(
                    s, (s.farm() ? farms : providers).getOrDefault(s.id(), List.of()), today))
        .toList();
  }

  private static List<Long> ids(List<QualitySubject> subjects, boolean farms) {
    return subjects.stream().filter(s -> s.farm() == farms).map(QualitySubject::id).toList();
  }

  public int count(QualityFilter filter) {
    return database.read(h -> register().count(h, conditions(filter).all(), clock.today()));
  }

  public List<Facet> kinds(QualityFilter filter) {
    return facets(filter, "kind", "", "s.kind", "s.kind");
  }

  public List<Facet> statuses(QualityFilter filter) {
    return facets(filter, "status", "", "s.standing", "s.standing");
  }

  public List<Facet> schemes(QualityFilter filter) {
    String join = "JOIN quality_scheme k ON " + SCHEME.replace("<scheme>", "k.code");
    return facets(filter, "scheme", join, "k.code", "k.name");
  }

  public List<Facet> regions(QualityFilter filter) {
    String join = "JOIN nav_region r ON " + OF_REGION.replace("<region>", "r.number");
    return facets(filter, "region", join, "r.number", "r.name");
  }

  private List<Facet> facets(
      QualityFilter filter, String name, String join, String value, String text) {
    return database.read(
        h -> register().facets(h, conditions(filter).but(name), clock.today(), join, value, text));
  }

  private Register<QualitySubject> register() {
    return new Register<>(
        QualitySubject.class,
        COLUMNS.replace("<mine>", mine().sql()),
        SUBJECTS,
        "s.id",
        Map.of("name", "s.name", "municipality", "s.municipality", "until", "s.until"),
        "name");
  }

  private RegisterFilter conditions(QualityFilter f) {
    SqlPart mine = mine();
    return new RegisterFilter()
        .text(f.text(), "s.name", "s.org_number")
        .with("kind", f.kind(), "s.kind = :kind")
        .with("scheme", f.scheme(), SCHEME.replace("<scheme>", ":scheme"))
        .with("status", f.status(), "s.standing = :status")
        .with("region", f.region(), OF_REGION.replace("<region>", ":region"))
        .with(
            "own",
            new SqlPart(f.own() ? "(" + mine.sql() + ") AND " + IN_USE : IN_USE, mine.binds()));
  }

  /** Those whose approvals the user may enter. */
  private SqlPart mine() {
    Actor actor = current.get();
    if (!actor.may(Action.EDIT_QUALITY) || actor.grant().scopeType() != ScopeType.REGION) {
      return SqlPart.NONE;
    }
    SqlPart farms = Jurisdiction.farms(actor);
    return new SqlPart(
        "s.kind = 'PROVIDER' AND s.region_number = :scope"
            + " OR s.kind = 'FARM' AND EXISTS (SELECT 1 FROM farm f WHERE f.id = s.id AND ("
            + farms.sql()
            + "))",
        farms.binds());
  }
}
