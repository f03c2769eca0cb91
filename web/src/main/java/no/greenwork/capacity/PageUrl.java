package no.greenwork.capacity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A page with what is chosen on it: the whole state of the page stands in its address. */
public record PageUrl(String path, List<Choice> choices) {
  /** A name may have several values. */
  public record Choice(String name, String value) {
    @Override
    public String toString() {
      return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
  }

  public static PageUrl of(String path) {
    return new PageUrl(path, List.of());
  }

  /** The only value of its name; null or empty takes the choice away. */
  public PageUrl with(String name, Object value) {
    PageUrl others = without(choice -> choice.name().equals(name));
    return value == null || value.toString().isEmpty()
        ? others
        : others.and(name, value.toString());
  }

  /** One more value of its name. */
  public PageUrl and(String name, String value) {
    List<Choice> more = new ArrayList<>(choices);
    more.add(new Choice(name, value));
    return new PageUrl(path, more);
  }

  public PageUrl without(String name, String value) {
    return without(new Choice(name, value)::equals);
  }

  private PageUrl without(Predicate<Choice> removed) {
    return new PageUrl(path, choices.stream().filter(removed.negate()).toList());
  }

  @Override
  public String toString() {
    return choices.isEmpty()
        ? path
        : path + choices.stream().map(Choice::toString).collect(Collectors.joining("&", "?", ""));
  }
}
