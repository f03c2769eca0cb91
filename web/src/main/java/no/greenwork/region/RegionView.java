package no.greenwork.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.organisation.FormValues;
import no.greenwork.region.MeasureRuleService.RuleCommand;
import no.greenwork.shared.Notice;

/** Looks a municipality code up, lists NAV's regions and units, and the measures' dated rules. */
@Named
@RequestScoped
public class RegionView {
  @Inject private RegionQueries regions;
  @Inject private MeasureRuleService rules;
  @Inject private CurrentActor current;
  @Inject private Notice notice;

  private final FormValues values = new FormValues();
  private String text;

  public List<RegionQueries.Municipality> getMunicipalities() {
    return text == null ? List.of() : regions.municipalities(text.strip());
  }

  public List<RegionQueries.Change> getChanges() {
    return text == null ? List.of() : regions.changes(text.strip());
  }

  public List<RegionQueries.Unit> getUnits() {
    return regions.units();
  }

  public List<RegionQueries.Rule> getRules() {
    return regions.rules();
  }

  public boolean isMayEditRules() {
    return current.get().may(Action.EDIT_MEASURES);
  }

  public boolean isMayEditUnits() {
    return current.get().may(Action.EDIT_UNITS);
  }

  public String setRule() {
    RuleCommand command =
        new RuleCommand(
            values.text("measure"),
            values.text("rule"),
            values.day("from"),
            values.number("value"),
            values.text("source"));
    values.check();
    rules.set(command);
    notice.done("region.saved");
    return "/measures/list?faces-redirect=true";
  }

  public FormValues getValues() {
    return values;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
