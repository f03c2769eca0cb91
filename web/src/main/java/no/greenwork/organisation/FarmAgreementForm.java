package no.greenwork.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.organisation.FormField.Kind;
import no.greenwork.region.Choices.Choice;
import no.greenwork.shared.IdText;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;
import no.greenwork.shared.TextsView;

/** The form for a provider's agreement with a farm, with its distribution key. */
@Named
@ViewScoped
public class FarmAgreementForm extends RecordForm {
  @Inject private FarmAgreementService agreements;
  @Inject private FarmAgreementQueries queries;
  @Inject private CurrentActor current;
  @Inject private TextsView texts;
  @Inject private Notice notice;

  private Long id;
  private transient List<Choice> choices;
  private String ref;
  private String farm;

  @Override
  public List<FormField> getFields() {
    List<Choice> kinds =
        Arrays.stream(KeyKind.values())
            .map(k -> new Choice(k.name(), texts.get("organisation.key." + k)))
            .toList();
    return List.of(
        isExisting()
            ? FormField.text("agreement").must().fixed(true)
            : FormField.choice("agreement", agreements()).must(),
        FormField.text("farm").must().fixed(isExisting()),
        FormField.of(Kind.DATE, "from").must(),
        FormField.of(Kind.DATE, "lastDay"),
        FormField.text("places").must(),
        FormField.choice("keyKind", kinds).must(),
        FormField.text("keyValue").must(),
        FormField.of(Kind.DATE, "keyFrom"),
        FormField.of(Kind.LONG_TEXT, "overBookedReason"));
  }

  /** The one that the address names is among them, whether it can be chosen or not. */
  private List<Choice> agreements() {
    if (choices == null) {
      choices =
          queries.open().stream()
              .map(a -> new Choice(a.reference(), name(a)))
              .collect(Collectors.toCollection(ArrayList::new));
      if (ref != null && choices.stream().noneMatch(c -> c.code().equals(ref))) {
        choices.add(new Choice(ref, ref));
      }
    }
    return choices;
  }

  private String name(FarmAgreementQueries.Open a) {
    return String.join(
        ", ", a.reference(), texts.get("capacity.measure." + a.measure()), a.provider());
  }

  /** Which farm the number is of, once it is known. */
  @Override
  public String hint(String name) {
    String number = name.equals("farm") ? getValues().text("farm") : null;
    return number == null
        ? super.hint(name)
        : queries.farmName(number).orElseGet(() -> super.hint(name));
  }

  @Override
  protected Loaded load() {
    if (!current.get().may(Action.EDIT_FARM_AGREEMENT)) {
      throw new NotFound();
    }
    if (id == null) {
      return new Loaded(new FormValues().put("agreement", ref).put("farm", farm), null);
    }
    OrganisationReads.StoredFarmAgreement stored = queries.mine(id);
    FarmAgreementCommand a = stored.command();
    FormValues values =
        new FormValues()
            .put("agreement", a.agreement())
            .put("farm", a.farm())
            .put("from", a.from())
            .put("lastDay", a.lastDay())
            .put("places", a.places())
            .put("keyKind", a.keyKind())
            .put("keyValue", a.keyValue())
            .put("keyFrom", a.keyFrom())
            .put("overBookedReason", a.overBookedReason());
    return new Loaded(values, stored.version());
  }

  @Override
  protected String store(FormValues v, Integer seen) {
    FarmAgreementCommand command =
        new FarmAgreementCommand(
            v.text("agreement"),
            v.text("farm"),
            v.day("from"),
            v.day("lastDay"),
            v.number("places"),
            v.code("keyKind", KeyKind.class),
            v.decimal("keyValue"),
            v.day("keyFrom"),
            v.text("overBookedReason"));
    v.check();
    if (seen == null) {
      agreements.register(command);
    } else {
      agreements.change(id, seen, command);
    }
    notice.done("organisation.saved");
    return "/agreements/view?faces-redirect=true&ref="
        + URLEncoder.encode(command.agreement(), StandardCharsets.UTF_8);
  }

  /** The id as it stands in the address. */
  public String getKey() {
    return id == null ? null : id.toString();
  }

  public void setKey(String key) {
    id = key == null ? null : IdText.parse(key).orElseThrow(NotFound::new);
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getFarm() {
    return farm;
  }

  public void setFarm(String farm) {
    this.farm = farm;
  }
}
