package no.greenwork.saved;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lists whose choices can be saved, and which of the parameters of their addresses are: those
 * that hold a code, a number of an organisation, a reference, a user of ours or a day. A typed text
 * could be anybody's name or number, and the choice of one participant is about a person; neither
 * is ever saved.
 */
public enum SavedList {
  WORK_LIST("/", "due", "kind", "everybodys", "snoozed"),
  PARTICIPANTS("/participants/list", "group"),
  PLACEMENTS(
      "/placements/list",
      "state",
      "measure",
      "provider",
      "farm",
      "agreement",
      "supervisor",
      "sort"),
  PLACES("/capacity/places", "figure", "by", "key", "date", "measure", "region"),
  FARMS("/farms/list", "county", "activity", "quality", "state", "own", "sort"),
  PROVIDERS("/providers/list", "region", "quality", "state", "sort"),
  AGREEMENTS("/agreements/list", "provider", "region", "measure", "state", "sort"),
  QUALITY("/quality/list", "status", "kind", "scheme", "region", "own", "sort"),
  FINDER("/finder", "from", "measure", "start", "activity", "provider", "bus", "place"),
  USERS("/admin/users", "role", "ended");

  /** Where in the list one is, and what only says how the page is shown. */
  private static final Set<String> NO_CHOICE =
      Set.of("at", "after", "lang", "saved", "rows", SavedList.ALL);

  /** Says in an address without any choice that nothing is chosen on purpose. */
  public static final String ALL = "all";

  private static final Pattern HARMLESS =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/:-]{0,59}|-[a-zA-Z]{1,40}");
  private static final Pattern LIKE_A_PERSON = Pattern.compile(".*(\\d[ .-]?){11}.*");

  private final String path;
  private final List<String> parameters;

  SavedList(String path, String... parameters) {
    this.path = path;
    this.parameters = List.of(parameters);
  }

  public String path() {
    return path;
  }

  public static Optional<SavedList> of(String name) {
    return Arrays.stream(values()).filter(list -> list.name().equals(name)).findFirst();
  }

  public static Optional<SavedList> at(String path) {
    return Arrays.stream(values()).filter(list -> list.path.equals(path)).findFirst();
  }

  /** What of an address may be saved, in the order of the list's own parameters. */
  public List<Chosen> chosen(Map<String, String[]> asked) {
    List<Chosen> chosen = new ArrayList<>();
    for (String name : parameters) {
      for (String value : asked.getOrDefault(name, new String[0])) {
        if (isHarmless(value)) {
          chosen.add(new Chosen(name, value.strip()));
        }
      }
    }
    return chosen.stream().distinct().toList();
  }

  /** Whether something is chosen that is not saved. */
  public boolean leavesOut(Map<String, String[]> asked) {
    return asked.entrySet().stream()
        .filter(e -> !NO_CHOICE.contains(e.getKey()) && !e.getKey().startsWith("jakarta.faces."))
        .anyMatch(
            e ->
                Arrays.stream(e.getValue())
                    .anyMatch(
                        v -> !v.isBlank() && !(parameters.contains(e.getKey()) && isHarmless(v))));
  }

  /** Eleven digits in a row are an identity number until somebody proves otherwise. */
  static boolean isHarmless(String value) {
    String text = value.strip();
    return HARMLESS.matcher(text).matches() && !looksLikeAPerson(text);
  }

  static boolean looksLikeAPerson(String text) {
    return LIKE_A_PERSON.matcher(text).matches();
  }
}
