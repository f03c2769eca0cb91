package no.greenwork.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.organisation.FormField.Kind;
import no.greenwork.region.Choices;
import no.greenwork.region.Choices.Choice;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;
import no.greenwork.shared.TextsView;

/** The form for a farm; the farm itself fills in its own part of it. */
@Named
@ViewScoped
public class FarmForm extends RecordForm {
  private static final List<String> NOT_ITS_OWN =
      List.of(
          "orgNumber",
          "name",
          "producerNumber",
          "farmNumber",
          "municipality",
          "latitude",
          "longitude");

  @Inject private FarmService farms;
  @Inject private FarmDetails details;
  @Inject private Choices choices;
  @Inject private CurrentActor current;
  @Inject private TextsView texts;
  @Inject private Notice notice;

  private String org;

  @Override
  public List<FormField> getFields() {
    List<FormField> fields = new ArrayList<>();
    fields.add(FormField.text("orgNumber").must().fixed(isExisting()));
    fields.add(FormField.text("name").must());
    fields.add(FormField.choice("municipality", choices.municipalities()).must());
    fields.add(FormField.text("farmNumber"));
    fields.add(FormField.text("producerNumber"));
    fields.add(FormField.text("latitude"));
    fields.add(FormField.text("longitude"));
    fields.add(FormField.of(Kind.LONG_TEXT, "description"));
    fields.add(FormField.many("activities", options("activity", Activity.values())));
    fields.add(FormField.many("facilities", options("facility", Facility.values())));
    fields.add(FormField.many("limits", options("limit", FarmLimit.values())));
    fields.add(FormField.text("placesPerHalfDay"));
    fields.add(FormField.text("busStop"));
    fields.add(FormField.of(Kind.TIME, "busFirstArrival"));
    fields.add(FormField.text("languages"));
    fields.add(FormField.text("phone"));
    fields.add(FormField.text("email"));
    return isOwn() ? fields.stream().filter(f -> !NOT_ITS_OWN.contains(f.name())).toList() : fields;
  }

  private List<Choice> options(String kind, Enum<?>... codes) {
    return Arrays.stream(codes)
        .map(c -> new Choice(c.name(), texts.get("organisation." + kind + "." + c.name())))
        .toList();
  }

  /** A farm that writes of itself. */
  public boolean isOwn() {
    return current.get().may(Action.EDIT_OWN_FARM);
  }

  @Override
  protected Loaded load() {
    if (!isOwn() && !current.get().may(Action.EDIT_FARM)) {
      throw new NotFound();
    }
    if (!isOwn() && org == null) {
      return new Loaded(new FormValues(), null);
    }
    FarmDetail detail = isOwn() ? details.own() : details.of(org);
    if (!detail.mine() || org != null && !org.equals(detail.farm().orgNumber())) {
      throw new Forbidden();
    }
    return new Loaded(values(detail.farm()), detail.version());
  }

  private static FormValues values(FarmCommand f) {
    return new FormValues()
        .put("orgNumber", f.orgNumber())
        .put("name", f.name())
        .put("municipality", f.municipality())
        .put("farmNumber", f.farmNumber())
        .put("producerNumber", f.producerNumber())
        .put("latitude", f.latitude())
        .put("longitude", f.longitude())
        .put("description", f.description())
        .put("activities", f.activities())
        .put("facilities", f.facilities())
        .put("limits", f.limits())
        .put("placesPerHalfDay", f.placesPerHalfDay())
        .put("busStop", f.busStop())
        .put("busFirstArrival", f.busFirstArrival())
        .put("languages", f.languages())
        .put("phone", f.phone())
        .put("email", f.email());
  }

  @Override
  protected String store(FormValues v, Integer seen) {
    FarmCommand command =
        new FarmCommand(
            v.text("orgNumber"),
            v.text("name"),
            v.text("producerNumber"),
            v.text("farmNumber"),
            v.text("municipality"),
            v.decimal("latitude"),
            v.decimal("longitude"),
            v.codes("activities", Activity.class),
            v.codes("facilities", Facility.class),
            v.codes("limits", FarmLimit.class),
            v.text("busStop"),
            v.time("busFirstArrival"),
            v.number("placesPerHalfDay"),
            v.text("email"),
            v.text("phone"),
            v.text("languages"),
            v.text("description"));
    v.check();
    if (isOwn()) {
      farms.describeItself(seen, command);
    } else if (seen == null) {
      farms.register(command);
    } else {
      farms.change(seen, command);
    }
    notice.done("organisation.saved");
    return isOwn()
        ? "/farms/own?faces-redirect=true"
        : "/farms/view?faces-redirect=true&org=" + command.orgNumber();
  }

  public String getOrg() {
    return org;
  }

  public void setOrg(String org) {
    this.org = org;
  }
}
