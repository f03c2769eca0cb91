package no.greenwork.region;

import java.time.LocalDate;

/**
 * A NAV unit as the administrator registers it.
 *
 * @param number four digits
 * @param region number of the NAV region
 * @param municipality code in the structure of 2024, or null
 * @param lastDay null while no end is known
 */
public record UnitCommand(
    String number,
    String name,
    String region,
    String municipality,
    LocalDate from,
    LocalDate lastDay) {}
