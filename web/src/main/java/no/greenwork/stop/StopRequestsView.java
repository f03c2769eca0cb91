package no.greenwork.stop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the farm's front page: what it has asked for, and the answers. */
@Named("stopRequests")
@RequestScoped
public class StopRequestsView {
  @Inject private StopRequestQueries queries;

  private List<StopRequest> requests;

  public List<StopRequest> getList() {
    if (requests == null) {
      requests = queries.list();
    }
    return requests;
  }

  /** Which kind of tag a state has. */
  public String kind(StopRequestState state) {
    return switch (state) {
      case OPEN -> "warn";
      case ACCEPTED -> "ok";
      case REFUSED -> "bad";
      default -> "";
    };
  }
}
