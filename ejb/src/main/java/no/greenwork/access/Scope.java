package no.greenwork.access;

/**
 * A place that a grant can be limited to.
 *
 * @param key unit or region number, or organisation number
 * @param id of a provider or farm, else 0
 */
public record Scope(String key, long id, String name) {
  static final Scope NATION = new Scope("", 0, "");
}
