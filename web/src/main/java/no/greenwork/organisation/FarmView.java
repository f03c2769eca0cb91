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
import no.greenwork.shared.Halves;
import no.greenwork.shared.TextsView;

/** One farm's page. */
@Named
@RequestScoped
public class FarmView {
  @Inject private FarmDetails details;
  @Inject private QualityList quality;
  @Inject private RecordChanges changes;
  @Inject private CurrentActor current;
  @Inject private TextsView texts;

  private String org;
  private FarmDetail detail;

  public FarmDetail getDetail() {
    if (detail == null) {
      detail = isOwn() ? details.own() : details.of(org);
      org = detail.farm().orgNumber();
    }
    return detail;
  }

  /** The farm's own look at itself. */
  public boolean isOwn() {
    return current.get().may(Action.EDIT_OWN_FARM);
  }

  public boolean isMayEdit() {
    return getDetail().mine();
  }

  public boolean isMayAgree() {
    return current.get().may(Action.EDIT_FARM_AGREEMENT);
  }

  public boolean isMayApprove() {
    return current.get().may(Action.EDIT_QUALITY) && getDetail().mine();
  }

  /** Whether this user may see what is agreed for at least one of the agreements. */
  public boolean isKeysShown() {
    return getDetail().agreements().stream().anyMatch(a -> a.keyKind() != null);
  }

  public List<QualityRow> getQuality() {
    return quality.ofFarm(getDetail().id());
  }

  public List<RecordChanges.Change> getChanges() {
    return changes.of("farm", getDetail().farm().orgNumber());
  }

  /** Places as text: 3 halves are 1,5; a dash where there are none to speak of. */
  public String places(Integer halves) {
    return halves == null ? "–" : Halves.text(halves, texts.texts().locale());
  }

  public String getOrg() {
    return org;
  }

  public void setOrg(String org) {
    this.org = org;
  }
}
