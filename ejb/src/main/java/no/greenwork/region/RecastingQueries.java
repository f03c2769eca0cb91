package no.greenwork.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.Handle;

/** The structures since 2013 with what became of each municipality, read once. */
@ApplicationScoped
@Requires(Action.SEE_REFERENCE_DATA)
public class RecastingQueries {
  private static final String MUNICIPALITIES =
      "SELECT m.structure, m.code, m.name, m.county_code, c.name AS county_name"
          + " FROM municipality m JOIN county c ON c.structure = m.structure AND c.code = m.county_code";
  private static final String CHANGES =
      "SELECT valid_from, old_code, new_code, kind FROM municipality_change";

  @Inject private Database database;

  /** They come with the schema, and do not change while the product runs. */
  private volatile Recasting recasting;

  public Recasting recasting() {
    if (recasting == null) {
      recasting = database.read(RecastingQueries::read);
    }
    return recasting;
  }

  public static Recasting read(Handle handle) {
    return new Recasting(
        handle.createQuery(MUNICIPALITIES).mapTo(Recasting.Municipality.class).list(),
        handle.createQuery(CHANGES).mapTo(RegionQueries.Change.class).list());
  }
}
