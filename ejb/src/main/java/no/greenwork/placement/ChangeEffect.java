package no.greenwork.placement;

import java.time.LocalDate;
import java.util.List;
import no.greenwork.capacity.PlaceEffect;
import no.greenwork.shared.Problem;

/**
 * What a change would do, as things are now.
 *
 * @param latestEnd last day that NAV can decide on, or null where there is no limit
 * @param needsConfirmation NAV must confirm that education is the ground for so long a time
 * @param room null when the change cannot be for other reasons
 * @param problems why it cannot be, room included; first things first
 */
public record ChangeEffect(
    LocalDate latestEnd, boolean needsConfirmation, PlaceEffect room, List<Problem> problems) {}
