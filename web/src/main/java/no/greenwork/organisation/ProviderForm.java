package no.greenwork.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.region.Choices;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;

/** The form for a provider. */
@Named
@ViewScoped
public class ProviderForm extends RecordForm {
  @Inject private ProviderService providers;
  @Inject private ProviderQueries queries;
  @Inject private Choices choices;
  @Inject private CurrentActor current;
  @Inject private Notice notice;

  private String org;

  @Override
  public List<FormField> getFields() {
    return List.of(
        FormField.text("orgNumber").must().fixed(isExisting()),
        FormField.text("name").must(),
        FormField.text("mainOrgNumber"),
        FormField.choice("municipality", choices.municipalities()).must(),
        FormField.text("address"),
        FormField.text("phone"),
        FormField.text("email"),
        FormField.choice("region", choices.regions()).must());
  }

  @Override
  protected Loaded load() {
    if (!current.get().may(Action.EDIT_PROVIDER)) {
      throw new NotFound();
    }
    if (org == null) {
      return new Loaded(new FormValues().put("region", current.get().grant().scopeKey()), null);
    }
    ProviderDetail detail = queries.detail(org);
    if (!detail.mine()) {
      throw new Forbidden();
    }
    ProviderCommand p = detail.provider();
    FormValues values =
        new FormValues()
            .put("orgNumber", p.orgNumber())
            .put("name", p.name())
            .put("mainOrgNumber", p.mainOrgNumber())
            .put("municipality", p.municipality())
            .put("address", p.address())
            .put("phone", p.phone())
            .put("email", p.email())
            .put("region", p.region());
    return new Loaded(values, detail.version());
  }

  @Override
  protected String store(FormValues v, Integer seen) {
    ProviderCommand command =
        new ProviderCommand(
            v.text("orgNumber"),
            v.text("name"),
            v.text("mainOrgNumber"),
            v.text("municipality"),
            v.text("address"),
            v.text("email"),
            v.text("phone"),
            v.text("region"));
    if (seen == null) {
      providers.register(command);
    } else {
      providers.change(seen, command);
    }
    notice.done("organisation.saved");
    return "/providers/view?faces-redirect=true&org=" + command.orgNumber();
  }

  public String getOrg() {
    return org;
  }

  public void setOrg(String org) {
    this.org = org;
  }
}
