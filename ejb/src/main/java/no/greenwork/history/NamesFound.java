package no.greenwork.history;

import java.util.Map;

/**
 * What people call the records that values point at; what is not found is not shown.
 *
 * @param providers by row id
 * @param farms by row id
 * @param agreements references by row id
 * @param farmNumbers names of farms by organisation number
 * @param users display names by user name
 */
record NamesFound(
    Map<Long, String> providers,
    Map<Long, String> farms,
    Map<Long, String> agreements,
    Map<String, String> farmNumbers,
    Map<String, String> users) {
  static final NamesFound NONE = new NamesFound(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
}
