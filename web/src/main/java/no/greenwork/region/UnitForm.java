package no.greenwork.region;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.organisation.FormField;
import no.greenwork.organisation.FormValues;
import no.greenwork.organisation.RecordForm;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;

/** The form for a NAV unit; its last day ends it. */
@Named
@ViewScoped
public class UnitForm extends RecordForm {
  @Inject private UnitService units;
  @Inject private Choices choices;
  @Inject private CurrentActor current;
  @Inject private Notice notice;

  private String number;

  @Override
  public List<FormField> getFields() {
    return List.of(
        FormField.text("number").must().fixed(isExisting()),
        FormField.text("name").must(),
        FormField.choice("region", choices.regions()).must(),
        FormField.choice("municipality", choices.municipalities()),
        FormField.of(FormField.Kind.DATE, "from").must(),
        FormField.of(FormField.Kind.DATE, "lastDay"));
  }

  @Override
  protected Loaded load() {
    if (!current.get().may(Action.EDIT_UNITS)) {
      throw new NotFound();
    }
    if (number == null) {
      return new Loaded(new FormValues(), null);
    }
    UnitService.Stored unit = units.unit(number);
    FormValues values =
        new FormValues()
            .put("number", unit.number())
            .put("name", unit.name())
            .put("region", unit.region())
            .put("municipality", unit.municipality())
            .put("from", unit.from())
            .put("lastDay", unit.lastDay());
    return new Loaded(values, unit.version());
  }

  @Override
  protected String store(FormValues v, Integer seen) {
    UnitCommand command =
        new UnitCommand(
            v.text("number"),
            v.text("name"),
            v.text("region"),
            v.text("municipality"),
            v.day("from"),
            v.day("lastDay"));
    v.check();
    if (seen == null) {
      units.register(command);
    } else {
      units.change(seen, command);
    }
    notice.done("organisation.saved");
    return "/units/view?faces-redirect=true&number=" + command.number();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
