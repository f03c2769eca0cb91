package no.greenwork.placement;

/**
 * Somebody to call about a placement.
 *
 * @param duty CASEWORKER, SUPERVISOR, PROVIDER or FARM
 */
public record Callee(String duty, String name, String phone, String email) {}
