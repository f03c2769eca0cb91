package no.greenwork.farmday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Requires;
import no.greenwork.shared.Database;

/** Who is responsible at the acting farm. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.REGISTER_FARM_DAY)
public class ResponsibleQueries {
  static final String LAST =
      "SELECT r.day, r.version, r.name FROM farm_day_responsible r WHERE r.farm_id = :farm AND r.day = :day"
          + " ORDER BY r.version DESC LIMIT 1";

  @Inject private Database database;
  @Inject private CurrentActor current;

  public Responsible on(LocalDate day) {
    return database.read(
        h ->
            h.createQuery(LAST)
                .bind("farm", current.get().grant().scopeId())
                .bind("day", day)
                .mapTo(Responsible.class)
                .findOne()
                .orElse(Responsible.nobody(day)));
  }
}
