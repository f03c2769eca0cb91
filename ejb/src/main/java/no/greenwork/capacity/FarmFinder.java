package no.greenwork.capacity;

import static no.greenwork.access.Action.FIND_FARM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.greenwork.access.Requires;
import no.greenwork.region.Choices;
import no.greenwork.shared.Database;

/** Finds farms for a measure and a day, the nearest first, in the whole country. */
@ApplicationScoped
@Requires(FIND_FARM)
public class FarmFinder {
  private static final String MUNICIPALITIES =
      "SELECT m.code, "
          + Choices.TOLD_APART
          + " AS name, m.latitude, m.longitude FROM municipality m JOIN county c ON c.structure = m.structure"
          + " AND c.code = m.county_code WHERE m.structure = 2024 AND m.latitude IS NOT NULL";

  @Inject private Database database;
  @Inject private RoomsInMind rooms;

  /** They come with the schema, and do not change while the product runs. */
  private volatile List<Municipality> byName;

  public FarmSearch search(FinderRequest request) {
    return database.read(
        h ->
            new FarmSearch(
                request,
                new FinderRules(request, new FinderReads(h, request, rooms).facts()).hits()));
  }

  /** The municipality of the 2024 structure with that code, if there is one. */
  public Optional<Municipality> municipality(String code) {
    return database.read(
        h ->
            h.createQuery(MUNICIPALITIES + " AND m.code = :code")
                .bind("code", code)
                .mapTo(Municipality.class)
                .findOne());
  }

  /** All of them, by name. */
  public List<Municipality> municipalities() {
    if (byName == null) {
      byName =
          database.read(
              h ->
                  h.createQuery(MUNICIPALITIES + " ORDER BY m.name, m.code")
                      .mapTo(Municipality.class)
                      .list());
    }
    return byName;
  }
}
