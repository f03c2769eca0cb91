package no.greenwork.region;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.audit.RecordChanges;

/** One NAV unit's page. */
@Named
@RequestScoped
public class UnitView {
  @Inject private UnitService units;
  @Inject private Choices choices;
  @Inject private RecordChanges changes;
  @Inject private CurrentActor current;

  private String number;
  private UnitService.Stored unit;

  public UnitService.Stored getUnit() {
    if (unit == null) {
      unit = units.unit(number);
    }
    return unit;
  }

  public String getRegionName() {
    return name(choices.regions(), getUnit().region());
  }

  public String getMunicipalityName() {
    return name(choices.municipalities(), getUnit().municipality());
  }

  private static String name(List<Choices.Choice> among, String code) {
    return among.stream()
        .filter(c -> c.code().equals(code))
        .map(Choices.Choice::name)
        .findFirst()
        .orElse(code);
  }

  public boolean isMayEdit() {
    return current.get().may(Action.EDIT_UNITS);
  }

  public List<RecordChanges.Change> getChanges() {
    return changes.of("unit", getUnit().number());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
