package no.greenwork.placement;

/**
 * The participant of a placement, as far as this user may see.
 *
 * @param id public id
 * @param name full name
 * @param identityNumber masked
 * @param unit number of the NAV unit today
 * @param hidden whether name, number and geography are withheld
 */
public record PersonView(
    String id,
    String name,
    String alias,
    String identityNumber,
    String unit,
    String unitName,
    String protection,
    boolean shielded,
    boolean hidden) {}
