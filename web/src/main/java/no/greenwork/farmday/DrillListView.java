package no.greenwork.farmday;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The farm's log of fire drills. */
@Named("drills")
@RequestScoped
public class DrillListView {
  @Inject private DrillQueries queries;

  private List<Drill> log;

  public List<Drill> getLog() {
    if (log == null) {
      log = queries.log();
    }
    return log;
  }
}
