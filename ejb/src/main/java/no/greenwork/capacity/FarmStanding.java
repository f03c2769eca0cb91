package no.greenwork.capacity;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.quality.QualityStatus;

/**
 * What a coordinator wants to know of a farm beside its figures.
 *
 * @param freeFrom the first day, at most a year ahead, from which a place that is earmarked for it
 *     is free for a month; null when there is none, or when it is out of use
 * @param freeHalfDays MON_AM to FRI_PM with room for one more all through the first month
 */
public record FarmStanding(
    QualityStatus quality, boolean outOfUse, LocalDate freeFrom, List<String> freeHalfDays) {}
