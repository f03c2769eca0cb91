package no.greenwork.capacity;

import java.time.LocalDate;

/** Agreed and occupied places on one day, in halves, and the number of persons. */
public record TrendPoint(LocalDate date, int agreed, int occupied, int persons) {}
