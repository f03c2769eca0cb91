package no.greenwork.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import no.greenwork.audit.RecordChanges;
import no.greenwork.organisation.OrganisationReads.StoredFarmAgreement;
import no.greenwork.region.Choices.Choice;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Notice;
import no.greenwork.shared.TextsView;

/** The versions of one farm agreement's distribution key, and a new one from a day. */
@Named
@ViewScoped
public class KeyVersionsView implements Serializable {
  @Inject private FarmAgreementQueries queries;
  @Inject private FarmAgreementService agreements;
  @Inject private RecordChanges changes;
  @Inject private TextsView texts;
  @Inject private Notice notice;
  @Inject private Clock clock;

  private final FormValues values = new FormValues();
  private Long id;
  private Integer version;
  private transient StoredFarmAgreement agreement;

  /** The version that is shown first is the one that a new key is put on top of. */
  public StoredFarmAgreement getAgreement() {
    if (agreement == null) {
      agreement = queries.mine(id == null ? 0 : id);
      version = version == null ? agreement.version() : version;
    }
    return agreement;
  }

  public List<KeyVersion> getKeys() {
    return queries.keys(getAgreement().id());
  }

  /** Whether it is the one that holds today. */
  public boolean isCurrent(KeyVersion key) {
    return key.holdsOn(clock.today());
  }

  public List<RecordChanges.Change> getChanges() {
    return changes.of("farm_agreement", Long.toString(getAgreement().id()));
  }

  public List<Choice> getKinds() {
    return Arrays.stream(KeyKind.values())
        .map(k -> new Choice(k.name(), texts.get("organisation.key." + k)))
        .toList();
  }

  public String add() {
    KeyVersion key =
        new KeyVersion(
            values.day("keyFrom"),
            null,
            values.code("keyKind", KeyKind.class),
            values.decimal("keyValue"));
    values.check();
    agreements.changeKey(id, version, key);
    notice.done("organisation.saved");
    return "/farm-agreements/keys?faces-redirect=true&id=" + id;
  }

  public FormValues getValues() {
    return values;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
