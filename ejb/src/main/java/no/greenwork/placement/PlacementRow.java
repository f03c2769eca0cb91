package no.greenwork.placement;

import java.time.LocalDate;

/**
 * A placement in a list, with what this user may see of it; what may not be seen is null here and
 * absent outside.
 *
 * @param id public id
 * @param exitText what stands beside the reason OTHER
 * @param provider organisation number
 * @param farm organisation number of the farm wished for, or stayed at once accepted
 * @param agreement reference
 * @param end last day
 * @param supervisor user name
 * @param person null for those who see no person
 */
public record PlacementRow(
    String id,
    int version,
    PlacementState state,
    String reason,
    String exitText,
    String measure,
    Arena arena,
    String provider,
    String providerName,
    String farm,
    String farmName,
    String agreement,
    LocalDate wishedStart,
    LocalDate referred,
    LocalDate accepted,
    LocalDate start,
    LocalDate end,
    Integer percent,
    Integer daysPerWeek,
    String supervisor,
    String supervisorName,
    PersonView person) {}
