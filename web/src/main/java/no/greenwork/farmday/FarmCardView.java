package no.greenwork.farmday;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import no.greenwork.placement.FarmPlacement;

/** On the page of one person at the farm: what has changed since it was read. */
@Named("farmCard")
@RequestScoped
public class FarmCardView {
  @Inject private CardQueries cards;
  @Inject private HttpServletRequest request;

  private CardNews news;

  public CardNews of(FarmPlacement shown) {
    if (news == null) {
      news = cards.beside(shown);
    }
    return news;
  }

  /** Whether it changed once more while it was being read. */
  public boolean isStale() {
    return "STALE".equals(request.getParameter(FarmDayServlet.TOLD));
  }
}
