package no.greenwork.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.RecordChanges;
import no.greenwork.quality.QualityList;
import no.greenwork.quality.QualityRow;

/** One provider's page. */
@Named
@RequestScoped
public class ProviderView {
  @Inject private ProviderQueries providers;
  @Inject private QualityList quality;
  @Inject private RecordChanges changes;
  @Inject private CurrentActor current;

  private String org;
  private ProviderDetail detail;

  public ProviderDetail getDetail() {
    if (detail == null) {
      detail = providers.detail(org);
    }
    return detail;
  }

  public boolean isMayEdit() {
    return getDetail().mine();
  }

  public boolean isMayAgree() {
    return current.get().may(Action.EDIT_AGREEMENT);
  }

  public List<QualityRow> getQuality() {
    return quality.ofProvider(getDetail().id());
  }

  public List<RecordChanges.Change> getChanges() {
    return changes.of("provider", org);
  }

  public String getOrg() {
    return org;
  }

  public void setOrg(String org) {
    this.org = org;
  }
}
