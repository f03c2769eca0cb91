package no.greenwork.capacity;

/**
 * The figures of one county, provider, farm ...
 *
 * @param key its code or number; {@link #OWN_PREMISES} for what no farm has; several codes for what
 *     may lie in any of several counties or municipalities
 * @param name as it is registered, empty where the key says all
 */
public record CapacityRow(String key, String name, Figures figures) {
  public static final String NATION = "NO";
  public static final String OWN_PREMISES = "OWN_PREMISES";
}
