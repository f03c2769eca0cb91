package no.greenwork.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.organisation.FormField;
import no.greenwork.organisation.FormField.Kind;
import no.greenwork.organisation.FormValues;
import no.greenwork.organisation.RecordForm;
import no.greenwork.region.Choices;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;

/** The form for an approval of a farm or a provider. */
@Named
@ViewScoped
public class QualityForm extends RecordForm {
  @Inject private QualityService service;
  @Inject private QualityList list;
  @Inject private QualityRegister register;
  @Inject private Choices choices;
  @Inject private CurrentActor current;
  @Inject private Notice notice;

  private String farm;
  private String provider;
  private Long id;
  private String subjectName;

  @Override
  public List<FormField> getFields() {
    return List.of(
        FormField.text("subject").must().fixed(true),
        FormField.choice("scheme", choices.schemes(farm == null ? "PROVIDER" : "FARM"))
            .must()
            .fixed(isExisting()),
        FormField.of(Kind.DATE, "from").must().fixed(isExisting()),
        FormField.of(Kind.DATE, "lastDay"),
        FormField.text("reference"));
  }

  @Override
  protected Loaded load() {
    if (!current.get().may(Action.EDIT_QUALITY)) {
      throw new NotFound();
    }
    if (!isChosen()) {
      return new Loaded(new FormValues(), null);
    }
    QualitySubject subject =
        register.of(farm == null ? "PROVIDER" : "FARM", farm == null ? provider : farm).subject();
    if (!subject.mine()) {
      throw new NotFound();
    }
    subjectName = subject.name();
    List<QualityRow> rows =
        subject.farm() ? list.ofFarm(subject.id()) : list.ofProvider(subject.id());
    FormValues values = new FormValues().put("subject", farm == null ? provider : farm);
    if (id == null) {
      return new Loaded(values, null);
    }
    QualityRow row = rows.stream().filter(r -> r.id() == id).findFirst().orElseThrow(NotFound::new);
    values
        .put("scheme", row.scheme())
        .put("from", row.validFrom())
        .put("lastDay", row.lastDay())
        .put("reference", row.reference());
    return new Loaded(values, row.version());
  }

  @Override
  protected String store(FormValues v, Integer seen) {
    QualityCommand command =
        new QualityCommand(
            v.text("subject"),
            v.text("scheme"),
            v.day("from"),
            v.day("lastDay"),
            v.text("reference"));
    v.check();
    service.approve(seen, command);
    notice.done("organisation.saved");
    return "/quality/view?faces-redirect=true&" + getAddress();
  }

  /** Without a subject the page asks whose approval it is. */
  public boolean isChosen() {
    return farm != null || provider != null;
  }

  /** The farms and providers whose approvals the user may enter. */
  public List<QualitySubject> getSubjects() {
    return register.own();
  }

  /** The subject as it stands in an address. */
  public String getAddress() {
    return farm == null ? "provider=" + provider : "farm=" + farm;
  }

  public String getSubject() {
    return null;
  }

  /** As the chooser sends it: {@code farm=<number>} or {@code provider=<number>}. */
  public void setSubject(String subject) {
    if (subject != null && subject.startsWith("farm=")) {
      farm = subject.substring("farm=".length());
    } else if (subject != null && subject.startsWith("provider=")) {
      provider = subject.substring("provider=".length());
    }
  }

  public String getSubjectName() {
    return subjectName;
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

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
