package no.greenwork.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the farm's front page: who comes to visit, and what is asked of the farm. */
@Named("farmVisits")
@RequestScoped
public class FarmVisitsView {
  @Inject private FarmVisitQueries queries;

  private List<FarmVisit> visits;

  public List<FarmVisit> getList() {
    if (visits == null) {
      visits = queries.list();
    }
    return visits;
  }
}
