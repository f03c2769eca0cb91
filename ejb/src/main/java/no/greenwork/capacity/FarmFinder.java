package no.greenwork.capacity;

import static no.greenwork.access.Action.FIND_FARM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.greenwork.access.Requires;
import no.greenwork.shared.Database;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Finds farms for a measure and a day, the nearest first, in the whole country. */
@ApplicationScoped
@Requires(FIND_FARM)
public class FarmFinder {
  private static final String MIDDLE =
      "SELECT latitude, longitude FROM municipality WHERE structure = 2024 AND code = :code AND latitude IS NOT NULL";

  @Inject private Database database;

  public FarmSearch search(FinderRequest request) {
    return database.read(h -> new FarmSearch(request, new FinderRules(request, new FinderReads(h, request).facts()).hits()));
  }

  /** The middle of a municipality of the 2024 structure, if there is one with that code. */
  public Optional<GeoPoint> middleOf(String municipalityCode) {
    return database.read(h -> h.createQuery(MIDDLE).bind("code", municipalityCode).map(ConstructorMapper.of(GeoPoint.class)).findOne());
  }
}
