package no.greenwork.placement;

import java.time.LocalDate;

/**
 * A placement as the farm has it: who comes, when, and what to know for the work. It has no column
 * for a family name, a number, an office, a benefit or a reason, so none can slip through.
 *
 * @param id public id
 * @param calledName first name or alias; of a protected person the alias only, null if none was
 *     given
 * @param start first day on this farm
 * @param end last day on this farm, or null
 * @param awayFrom when they are long away today: since when; not why
 * @param awayUntil last day of that, or null while it is not known
 */
public record FarmPlacementRow(
    String id,
    int version,
    PlacementState state,
    String calledName,
    LocalDate start,
    LocalDate end,
    Integer percent,
    Integer daysPerWeek,
    String adaptations,
    String emergencyName,
    String emergencyPhone,
    String supervisorName,
    String supervisorPhone,
    LocalDate awayFrom,
    LocalDate awayUntil) {}
