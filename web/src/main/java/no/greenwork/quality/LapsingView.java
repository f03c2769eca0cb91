package no.greenwork.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.greenwork.shared.TextsView;

/** What the provider must renew, on its front page. */
@Named
@RequestScoped
public class LapsingView {
  @Inject private LapsingItems items;
  @Inject private TextsView texts;

  private List<LapsingItems.Item> all;

  public List<LapsingItems.Item> getItems() {
    if (all == null) {
      all = items.ofMyProvider();
    }
    return all;
  }

  /** Where it is renewed, from the application's root. */
  public String page(LapsingItems.Item item) {
    return switch (item.kind()) {
      case AGREEMENT -> "/agreements/view?ref=" + item.key();
      case PROVIDER -> "/quality/view?provider=" + item.key();
      case FARM -> "/quality/view?farm=" + item.key();
    };
  }

  /** The last day it holds, or that it has lapsed. */
  public String until(LapsingItems.Item item) {
    return item.lapsesOn() == null
        ? texts.get("quality.front.lapsed")
        : texts.day(item.lapsesOn().minusDays(1));
  }
}
