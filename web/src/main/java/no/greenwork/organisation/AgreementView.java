package no.greenwork.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.greenwork.audit.RecordChanges;
import no.greenwork.shared.Clock;

/** One agreement's page. */
@Named
@RequestScoped
public class AgreementView {
  @Inject private AgreementQueries agreements;
  @Inject private RecordChanges changes;
  @Inject private Clock clock;

  private String ref;
  private AgreementDetail detail;

  public AgreementDetail getDetail() {
    if (detail == null) {
      detail = agreements.detail(ref);
    }
    return detail;
  }

  public String getState() {
    return getDetail().row().state(clock.today());
  }

  public List<RecordChanges.Change> getChanges() {
    return changes.of("agreement", ref);
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
