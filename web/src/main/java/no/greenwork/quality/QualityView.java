package no.greenwork.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.greenwork.audit.RecordChanges;

/** One farm's or provider's approvals, the status today and what was done to them. */
@Named
@RequestScoped
public class QualityView {
  @Inject private QualityRegister register;
  @Inject private QualityList approvals;
  @Inject private RecordChanges changes;

  private String farm;
  private String provider;
  private QualityLine line;

  public QualityLine getLine() {
    if (line == null) {
      line = register.of(provider == null ? "FARM" : "PROVIDER", org());
    }
    return line;
  }

  private String org() {
    return provider == null ? farm : provider;
  }

  public List<QualityRow> getApprovals() {
    QualitySubject subject = getLine().subject();
    return subject.farm() ? approvals.ofFarm(subject.id()) : approvals.ofProvider(subject.id());
  }

  public List<RecordChanges.Change> getChanges() {
    return changes.of("quality", getLine().subject().orgNumber());
  }

  public String getFarm() {
    return farm;
  }

  public void setFarm(String farm) {
    this.farm = farm;
  }

  public String getProvider() {
    return provider;
  }

  public void setProvider(String provider) {
    this.provider = provider;
  }
}
