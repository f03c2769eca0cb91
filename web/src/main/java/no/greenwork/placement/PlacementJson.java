package no.greenwork.placement;

import java.time.LocalDate;
import java.util.List;

/** A placement as other systems read it; what may not be seen is absent. */
public record PlacementJson(
    String id,
    PlacementState state,
    String reason,
    String measure,
    Arena arena,
    String provider,
    String farm,
    String agreement,
    LocalDate wishedStart,
    LocalDate referred,
    LocalDate accepted,
    LocalDate start,
    LocalDate end,
    Integer percent,
    Integer daysPerWeek,
    List<SlotJson> weekPattern,
    List<SingleDayJson> singleDays,
    String supervisor,
    ParticipantJson participant) {

  /** The person, as far as the caller may see. */
  public record ParticipantJson(
      String id,
      String name,
      String alias,
      String identityNumber,
      String unit,
      String protection,
      String adaptations) {}

  static PlacementJson of(PlacementRow row, List<SlotJson> pattern, List<SingleDayJson> singles) {
    return new PlacementJson(
        row.id(),
        row.state(),
        row.reason(),
        row.measure(),
        row.arena(),
        row.provider(),
        row.farm(),
        row.agreement(),
        row.wishedStart(),
        row.referred(),
        row.accepted(),
        row.start(),
        row.end(),
        row.percent(),
        row.daysPerWeek(),
        pattern,
        singles,
        row.supervisor(),
        row.person() == null ? null : of(row.person()));
  }

  private static ParticipantJson of(PersonView person) {
    return new ParticipantJson(
        person.id(),
        person.name(),
        person.alias(),
        person.identityNumber(),
        person.unit(),
        person.protection(),
        null);
  }

  /** What a farm reads; see {@link FarmPlacementRow}. */
  static PlacementJson of(
      FarmPlacement placement, List<SlotJson> pattern, List<SingleDayJson> singles) {
    FarmPlacementRow row = placement.row();
    ParticipantJson person =
        new ParticipantJson(null, row.calledName(), null, null, null, null, row.adaptations());
    return new PlacementJson(
        row.id(),
        row.state(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        row.start(),
        row.end(),
        row.percent(),
        row.daysPerWeek(),
        pattern,
        singles,
        row.supervisorName(),
        person);
  }
}
