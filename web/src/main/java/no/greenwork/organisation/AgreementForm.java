package no.greenwork.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.organisation.FormField.Kind;
import no.greenwork.region.Choices;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;
import no.greenwork.shared.TextsView;

/** The form for NAV's agreement with a provider. */
@Named
@ViewScoped
public class AgreementForm extends RecordForm {
  @Inject private AgreementService agreements;
  @Inject private AgreementQueries queries;
  @Inject private AgreementEndings endings;
  @Inject private Choices choices;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Notice notice;
  @Inject private TextsView words;

  private String ref;
  private String provider;

  @Override
  public List<FormField> getFields() {
    return List.of(
        FormField.text("reference").must(),
        FormField.text("provider").must().fixed(isExisting()),
        FormField.choice("region", choices.regions()).must().fixed(isExisting()),
        FormField.choice("measure", measures()).must().fixed(isExisting()),
        FormField.of(Kind.DATE, "from").must(),
        FormField.of(Kind.DATE, "lastDay"),
        FormField.text("places").must(),
        FormField.of(Kind.LONG_TEXT, "overBookedReason"));
  }

  private List<Choices.Choice> measures() {
    return choices.measures().stream()
        .map(m -> new Choices.Choice(m.code(), words.get("capacity.measure." + m.code())))
        .toList();
  }

  @Override
  protected Loaded load() {
    if (!current.get().may(Action.EDIT_AGREEMENT)) {
      throw new NotFound();
    }
    if (ref == null) {
      return new Loaded(
          new FormValues()
              .put("region", current.get().grant().scopeKey())
              .put("provider", provider),
          null);
    }
    AgreementDetail detail = queries.detail(ref);
    if (!detail.mine()) {
      throw new Forbidden();
    }
    AgreementCommand a = detail.agreement();
    FormValues values =
        new FormValues()
            .put("reference", a.reference())
            .put("provider", a.provider())
            .put("region", a.region())
            .put("measure", a.measure())
            .put("from", a.from())
            .put("lastDay", a.lastDay())
            .put("places", a.places())
            .put("overBookedReason", a.overBookedReason());
    return new Loaded(values, detail.version());
  }

  /** Who takes a place from today on; they decide whether there can be fewer. */
  public List<AgreementEndings.Placement> getPlacements() {
    return ref == null
        ? List.of()
        : endings.placements(queries.detail(ref).row().id(), clock.today());
  }

  @Override
  protected String store(FormValues v, Integer seen) {
    AgreementCommand command =
        new AgreementCommand(
            v.text("reference"),
            v.text("provider"),
            v.text("region"),
            v.text("measure"),
            v.day("from"),
            v.day("lastDay"),
            v.number("places"),
            v.text("overBookedReason"));
    v.check();
    if (seen == null) {
      agreements.register(command);
    } else {
      agreements.change(ref, seen, command);
    }
    notice.done("organisation.saved");
    return "/agreements/view?faces-redirect=true&ref="
        + URLEncoder.encode(command.reference(), StandardCharsets.UTF_8);
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getProvider() {
    return provider;
  }

  public void setProvider(String provider) {
    this.provider = provider;
  }
}
