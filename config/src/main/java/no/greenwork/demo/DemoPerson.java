package no.greenwork.demo;

import java.time.LocalDate;

/**
 * A participant of the demo.
 *
 * @param freeFrom first day on which no earlier placement is in the way
 */
record DemoPerson(
    long id, String region, DemoGeography.Unit unit, long caseworker, LocalDate freeFrom) {
  DemoPerson until(LocalDate day) {
    return new DemoPerson(id, region, unit, caseworker, day);
  }
}
