package no.greenwork.saved;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One choice of an address; a name may come several times. */
public record Chosen(String name, String value) {
  /** As it stands behind the question mark of an address. */
  public static String query(List<Chosen> all) {
    return all.stream()
        .map(c -> c.name + "=" + URLEncoder.encode(c.value, StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** As a request would give them. */
  public static Map<String, String[]> parameters(String query) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    for (String part : query.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        String name = part.substring(0, equals);
        String value = decoded(part.substring(equals + 1));
        String[] before = parameters.getOrDefault(name, new String[0]);
        String[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = value;
        parameters.put(name, after);
      }
    }
    return parameters;
  }

  /** What cannot be decoded was not written by us, and is nothing. */
  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
