package no.greenwork.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Words in one language. A key begins with the feature that owns it; words of the domain are in the
 * feature's {@code texts}, those of its pages in its {@code pages}. A missing key is shown as such.
 */
public final class Texts {
  public static final List<String> LANGUAGES = List.of("nb", "nn", "en");

  /**
   * Not a language but bokmål with each text between ⟦ and ⟧; only where {@link #MARKING} is set.
   */
  public static final String MARKED = "qps";

  /** A property of the server's that tests set, to find what is said outside of these files. */
  public static final String MARKING = "greenwork.texts.marked";

  private static final String ERRORS = "no/greenwork/error/texts";
  private static final List<String> FAMILIES = List.of("texts", "pages");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final Map<String, Texts> ALL = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Locale files;
  private final boolean marked;

  /** A page has hundreds of texts, and to look for a file that there is not costs as much as it. */
  private final Map<ClassLoader, Map<String, Optional<ResourceBundle>>> found =
      new ConcurrentHashMap<>();

  private Texts(String language) {
    locale = Locale.forLanguageTag(language);
    marked = language.equals(MARKED);
    files = marked ? Locale.forLanguageTag("nb") : locale;
  }

  /** Whether there are texts in it. */
  public static boolean has(String language) {
    return LANGUAGES.contains(language) || MARKED.equals(language) && Boolean.getBoolean(MARKING);
  }

  /** Norwegian bokmål unless the language is another that we have. */
  public static Texts of(String language) {
    return ALL.computeIfAbsent(has(language) ? language : "nb", Texts::new);
  }

  public static Texts of(Locale locale) {
    return of(locale.getLanguage());
  }

  public Locale locale() {
    return locale;
  }

  public String get(String key, Object... args) {
    int dot = key.indexOf('.');
    String feature = dot < 0 ? "shared" : key.substring(0, dot);
    for (String family : FAMILIES) {
      String text = find("no/greenwork/" + feature + "/" + family, key);
      if (text != null) {
        return args.length == 0 ? text : new MessageFormat(text, locale).format(shown(args));
      }
    }
    return "???" + key + "???";
  }

  /**
   * What to tell of an error, and what to do about it; where more is known of it than its text
   * needs, there may be a fuller one for so many arguments.
   */
  public String error(String code, Object... args) {
    String fuller = find(ERRORS, "error." + code + "." + args.length);
    String text = fuller != null ? fuller : find(ERRORS, "error." + code);
    return text == null ? code : new MessageFormat(text, locale).format(shown(args));
  }

  public String error(Problem problem) {
    return error(problem.text(), problem.args());
  }

  /** Days as they are written in Norway. */
  private static Object[] shown(Object[] args) {
    return Stream.of(args)
        .map(arg -> arg instanceof LocalDate day ? DAY.format(day) : arg)
        .toArray();
  }

  private String find(String base, String key) {
    return found
        .computeIfAbsent(
            Thread.currentThread().getContextClassLoader(), l -> new ConcurrentHashMap<>())
        .computeIfAbsent(base, this::bundle)
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key))
        .map(text -> marked ? "⟦" + text + "⟧" : text)
        .orElse(null);
  }

  private Optional<ResourceBundle> bundle(String base) {
    try {
      return Optional.of(
          ResourceBundle.getBundle(
              base, files, Thread.currentThread().getContextClassLoader(), EXACT));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
