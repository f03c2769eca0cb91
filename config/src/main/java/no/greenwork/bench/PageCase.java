package no.greenwork.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of the measured pages, and what answers the same by hand.
 *
 * @param name also of its statements by hand
 * @param account who opens it
 * @param path of the page, or of the call that changes something
 * @param body what is sent to change something, null for a page that is only read
 * @param target how many milliseconds 95 of 100 may take at most
 * @param byHand what the statements by hand ask for, as a query
 */
record PageCase(String name, String account, String path, String body, int target, String byHand) {
  private static final int PAGE = 50;
  private static final int HEAVY_PAGE = 100;

  static List<PageCase> all(Map<String, String> found) {
    String query =
        found.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    LocalDate start = LocalDate.parse(found.get("day")).plusDays(1);
    String acceptance =
        "{\"agreement\":\"%s\",\"start\":\"%s\",\"end\":\"%s\",\"percent\":100,\"daysPerWeek\":5,\"weekPattern\":[]}"
            .formatted(found.get("reference"), start, start.plusDays(30));
    return List.of(
        page("worklist", "caseworker", "/", PAGE, query),
        page("participants", "caseworker", "/participants/list", PAGE, query),
        page(
            "placement",
            "caseworker",
            "/placements/view?id=" + found.get("placement"),
            PAGE,
            query),
        page(
            "finder",
            "caseworker",
            "/finder?participant=" + found.get("participant"),
            HEAVY_PAGE,
            query),
        page("coordinator", "coordinator", "/capacity", HEAVY_PAGE, query),
        page("grid", "supervisor", "/attendance/grid", HEAVY_PAGE, query),
        page("approval", "caseworker", "/attendance/approve", HEAVY_PAGE, query),
        page("supervisor", "supervisor", "/", PAGE, query),
        new PageCase(
            "acceptance",
            "provider",
            "/api/v1/placements/" + found.get("referral") + "/acceptance",
            acceptance,
            PAGE,
            query.replace(
                "placement=" + found.get("placement"), "placement=" + found.get("referral"))));
  }

  private static PageCase page(String name, String account, String path, int target, String query) {
    return new PageCase(name, account, path, null, target, query);
  }

  boolean changes() {
    return body != null;
  }

  String barePath() {
    return "/beside/bare?page=" + name + "&" + byHand;
  }

  String plainPath() {
    return "/beside/plain.xhtml?page=" + name + "&" + byHand;
  }
}
