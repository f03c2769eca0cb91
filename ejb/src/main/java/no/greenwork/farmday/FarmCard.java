package no.greenwork.farmday;

import no.greenwork.placement.FarmPlacement;
import no.greenwork.plan.FarmPlan;

/**
 * What a farm is to know of somebody: when they come, the work, what it needs, and whom to call.
 */
public record FarmCard(FarmPlacement placement, FarmPlan work) {}
